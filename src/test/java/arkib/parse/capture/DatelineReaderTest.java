package arkib.parse.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a dateline, and what only looks like one. */
class DatelineReaderTest {

  private final DatelineReader reader = new DatelineReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          HULU SERINDIT, 12 Jan (Bernama) -- Penduduk  ; HULU SERINDIT ; --01-12    ; Bernama
          (DEFENCE SECURITY ASIA) – Semasa lawatan     ; -             ; -          ; DEFENCE SECURITY ASIA
          PUTRAJAYA: Sukarelawan banjir                ; PUTRAJAYA     ; -          ; -
          JOHOR BAHRU – Polis                          ; JOHOR BAHRU   ; -          ; -
          JOHOR BAHRU - Polis                          ; JOHOR BAHRU   ; -          ; -
          SERUNAI/BIDARA, 3 April – Kerajaan           ; SERUNAI/BIDARA; --04-03    ; -
          KUALA BAYU 20 Mei – Dua nelayan              ; KUALA BAYU    ; --05-20    ; -
          KUALA LUMPUR, 2 Sept. 2023 — Harga           ; KUALA LUMPUR  ; 2023-09-02 ; -
          WASHINGTON, Jan 12 (AFP) - The               ; WASHINGTON    ; --01-12    ; AFP
          TEMPO.CO, Jakarta - Gubernur                 ; Jakarta       ; -          ; TEMPO.CO
          JAKARTA, KOMPAS.com - Gubernur               ; JAKARTA       ; -          ; KOMPAS.com
          Jakarta (ANTARA) - Gubernur                  ; Jakarta       ; -          ; ANTARA
          Kuala Lumpur: Harga                          ; Kuala Lumpur  ; -          ; -
          KG. PARIT BARU: Seorang                      ; KG. PARIT BARU; -          ; -
          """)
  void readsPlaceDateAgency(String line, String place, String date, String agency) {
    Dateline dateline = reader.read(Line.of(1, line, true)).orElseThrow();
    assertThat(dateline.place().orElse(null)).isEqualTo(place);
    assertThat(dateline.date().map(d -> d.date().edtf()).orElse(null)).isEqualTo(date);
    assertThat(dateline.agency().orElse(null)).isEqualTo(agency);
    assertThat(line).startsWith(dateline.raw());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BARU-BARU ini, kira-kira 150 penduduk",
        "GARA-GARA – satu sebab",
        "KIRA-KIRA 20 orang",
        "PERIKATAN Nasional (PN) menang",
        "ULASAN | Perpustakaan desa",
        "ULASAN: Perpustakaan desa",
        "VIDEO: Feri terkandas",
        "KEMAS KINI: Feri terkandas",
        "BREAKING NEWS: Feri terkandas",
        "EKSKLUSIF – Feri terkandas",
        "Beliau berkata: kita akan",
        "Masa Depan: satu renungan",
        "PUTRAJAYA:",
        "PUTRAJAYA:Sukarelawan",
        "",
        ": – "
      })
  void readsNone(String line) {
    assertThat(reader.read(Line.of(1, line, true))).isEmpty();
  }
}
