package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A site with an article of every sort that data has to do with, and what it hands out.
 *
 * @param site the site
 */
record DataSite(SiteFolder site) {

  /** Where the site is. */
  static final String URL = "https://warta.example/arkib/";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Makes and builds it; with all formats where the settings say nothing else. */
  static DataSite in(Path root, String settings) throws IOException {
    SiteFolder site = new SiteFolder(root);
    site.with("content/site.yaml", "title: Warta\nbaseUrl: " + URL + "\n" + settings);
    site.with(
        "content/names/nama.yaml",
        """
        entities:
          - {id: siti-rahmah, type: person, name: Siti Rahmah, sameAs: ["wikidata:Q42"]}
          - {id: jeti-lama, type: place, name: Jeti Lama}
          - {id: feri-camar, type: equipment, name: Feri Camar}
          - {id: pengerusi, type: office, name: Pengerusi}
        """);
    site.with("content/media/jeti.svg", "<svg/>");
    site.with(
        "content/a.md",
        """
        ---
        tajuk: '=HYPERLINK("http://x.example","Menang") </script><b>'
        tarikh: 2019-05-17 16:30
        dikemas-kini: 2019-05-20
        bahagian: Daerah
        siri: Jeti
        tag: ["a|b", 'c\\d', banjir]
        penulis: [Aminah Saad, "-Pelajar"]
        ringkasan: "Ayat pertama, dengan \\"petikan\\"."
        gambar: {fail: /media/jeti.svg, alt: Jeti, keterangan: Jeti lama, kredit: Warta}
        sumber: {url: "https://asal.example/berita?a=1&b=ü", penerbit: Asal, ditangkap: 2024-03, arkib: "https://web.example/1"}
        pembetulan: [{tarikh: 2019-05-21, nota: "Nama dibetulkan."}, "Tahun dibetulkan."]
        ---

        Siti Rahmah, pengerusi Jeti Lama, menaiki *Feri Camar*.

        Siti Rahmah pulang[^1].

        [^1]: Nota kaki.
        """);
    site.with(
        "content/b.txt",
        """
        Warta
        Akhbar

        Pasar malam dipindahkan ke tapak baharu di tepi sungai

        PEKAN – Pasar malam itu dipindahkan minggu lalu ke tapak yang lebih luas di tepi sungai.

        Penduduk berkata tapak lama terlalu sempit untuk semua peniaga yang datang setiap malam.
        """);
    site.withArticle("c.md", "Tahun sahaja", "date: 2019");
    site.withArticle("d.md", "Bulan sahaja", "date: 2019-05", "lang: en");
    site.withArticle("e.md", "Tahun lain", "date: 2020-01-02");
    site.withArticle("draf.md", "Draf", "date: 2020-01-02", "draft: true");
    site.withArticle("akan-datang.md", "Akan datang", "date: 2030-01-02");
    site.withArticle("tamat.md", "Tamat", "date: 2020-01-02", "expires: 2021-01-01");
    site.with("content/pages/tentang.md", "---\ntajuk: Tentang\n---\n\nIsi.\n");
    return new DataSite(site).built();
  }

  /** Builds it once more. */
  DataSite built() {
    Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    return this;
  }

  /** The files whose path fits a pattern, by path. */
  Map<String, String> files(String pattern) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    for (Map.Entry<String, String> file : site.made().files().entrySet()) {
      if (file.getKey().matches(pattern)) {
        found.put(file.getKey(), file.getValue());
      }
    }
    return found;
  }

  /** The text of a file. */
  String text(String path) throws IOException {
    return Files.readString(site.output().resolve(path));
  }

  /** The records of all months, by id. */
  Map<String, JsonNode> records() throws IOException {
    Map<String, JsonNode> records = new LinkedHashMap<>();
    for (String file : files("data/.*\\.jsonl").values()) {
      for (String line : file.split("\n", -1)) {
        if (!line.isEmpty()) {
          JsonNode one = JSON.readTree(line);
          assertThat(records.put(one.get("id").asText(), one)).as(line).isNull();
        }
      }
    }
    return records;
  }

  /** The rows of all tables. */
  List<NamedCsvRecord> rows() throws IOException {
    List<NamedCsvRecord> rows = new ArrayList<>();
    for (String file : files("data/.*\\.csv").values()) {
      try (CsvReader<NamedCsvRecord> reader =
          CsvReader.builder().ofNamedCsvRecord(new StringReader(file))) {
        reader.forEach(rows::add);
      }
    }
    return rows;
  }

  /** The ninjs items, by path. */
  Map<String, JsonNode> items() throws IOException {
    Map<String, JsonNode> items = new LinkedHashMap<>();
    for (Map.Entry<String, String> file : files(".*/ninjs\\.json").entrySet()) {
      items.put(file.getKey(), JSON.readTree(file.getValue()));
    }
    return items;
  }
}
