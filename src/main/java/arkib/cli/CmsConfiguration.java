package arkib.cli;

import arkib.article.NameType;
import arkib.parse.frontmatter.Field;
import arkib.site.Setting;
import arkib.site.Site;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A configuration for Decap CMS and Sveltia CMS, which are one format: forms in a browser that
 * write the files of {@code content/} by way of a git host. Keys are in the language of the site.
 *
 * <p>Decap's own validator (of decap-cms-core 3.19.1, with the schemas of the widgets used here)
 * found no fault with it on 30 November 2026; the tests hold it against the same rules.
 *
 * <p>Of the authority file only one file of its own is a form: in files written by hand an alias
 * may be a text or a group of keys, which no form can show.
 *
 * @see <a href="https://decapcms.org/docs/configuration-options/">Decap: configuration options</a>
 */
final class CmsConfiguration {

  private static final String HEAD =
      """
      # Decap CMS, Sveltia CMS. Put it beside the page of the CMS, and name your repository below.
      # https://decapcms.org/docs/configuration-options/
      """;

  private final Site site;
  private final int language;

  private CmsConfiguration(Site site) {
    this.site = site;
    this.language = site.settings().language().startsWith("ms") ? 1 : 0;
  }

  /** The configuration of a site. */
  static String of(Site site) {
    ObjectNode root = new CmsConfiguration(site).root();
    YAMLMapper yaml =
        YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .build();
    try {
      return HEAD + yaml.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree in memory cannot fail to be written", e);
    }
  }

  private ObjectNode root() {
    ObjectNode root = Json.object();
    root.putObject("backend").put("name", "github").put("repo", "OWNER/REPOSITORY");
    root.put("media_folder", "content/media");
    root.put("public_folder", "/media");
    root.put("site_url", site.settings().baseUrl().toString());
    root.putObject("slug").put("encoding", "ascii").put("clean_accents", true);
    ArrayNode collections = root.putArray("collections");
    articles(collections.addObject());
    pages(collections.addObject());
    files(collections.addObject());
    return root;
  }

  private void articles(ObjectNode collection) {
    collection
        .put("name", "articles")
        .put("label", language == 1 ? "Artikel" : "Articles")
        .put("folder", "content")
        .put("path", "{{year}}/{{month}}/{{slug}}")
        .put("slug", "{{slug}}")
        .put("extension", "md")
        .put("format", "yaml-frontmatter")
        .put("create", true)
        .put("identifier_field", key(Field.TITLE));
    ArrayNode fields = collection.putArray("fields");
    field(fields, Field.TITLE, "string").put("required", true);
    moment(field(fields, Field.DATE, "datetime")).put("default", "{{now}}");
    moment(field(fields, Field.UPDATED, "datetime"));
    field(fields, Field.AUTHORS, "list");
    section(fields);
    field(fields, Field.TAGS, "list");
    field(fields, Field.STANDFIRST, "text");
    picture(field(fields, Field.IMAGE, "object").putArray("fields"));
    for (Field names :
        List.of(
            Field.PEOPLE,
            Field.PLACES,
            Field.ORGANISATIONS,
            Field.OFFICES,
            Field.EQUIPMENT,
            Field.EVENTS,
            Field.NOT_TAGS)) {
      field(fields, names, "list");
    }
    field(fields, Field.SERIES, "string");
    field(fields, Field.SLUG, "string");
    field(fields, Field.ALIASES, "list");
    origin(field(fields, Field.SOURCE, "object").putArray("fields"));
    corrections(field(fields, Field.CORRECTIONS, "list").putArray("fields"));
    field(fields, Field.LANGUAGE, "string");
    moment(field(fields, Field.EXPIRES, "datetime"));
    field(fields, Field.WITHDRAWN, "string");
    field(fields, Field.DRAFT, "boolean").put("default", true);
    text(fields);
  }

  private void section(ArrayNode fields) {
    List<String> sections = site.settings().sections();
    ObjectNode section = field(fields, Field.SECTION, sections.isEmpty() ? "string" : "select");
    if (!sections.isEmpty()) {
      ArrayNode options = section.putArray("options");
      sections.forEach(options::add);
    }
  }

  private void picture(ArrayNode fields) {
    field(fields, Field.Key.PICTURE_SRC, "image");
    field(fields, Field.Key.PICTURE_ALT, "string");
    field(fields, Field.Key.PICTURE_CAPTION, "string");
    field(fields, Field.Key.PICTURE_CREDIT, "string");
  }

  private void origin(ArrayNode fields) {
    field(fields, Field.Key.ORIGIN_URL, "string");
    field(fields, Field.Key.ORIGIN_OUTLET, "string");
    moment(field(fields, Field.Key.ORIGIN_CAPTURED, "datetime"));
    field(fields, Field.Key.ORIGIN_ARCHIVE, "string");
  }

  private void corrections(ArrayNode fields) {
    moment(field(fields, Field.Key.CORRECTION_DATE, "datetime"));
    field(fields, Field.Key.CORRECTION_NOTE, "text").put("required", true);
  }

  private void pages(ObjectNode collection) {
    collection
        .put("name", "pages")
        .put("label", language == 1 ? "Halaman tetap" : "Standing pages")
        .put("folder", "content/pages")
        .put("extension", "md")
        .put("format", "yaml-frontmatter")
        .put("create", true)
        .put("identifier_field", key(Field.TITLE));
    ArrayNode fields = collection.putArray("fields");
    field(fields, Field.TITLE, "string").put("required", true);
    text(fields);
  }

  private void files(ObjectNode collection) {
    collection.put("name", "site").put("label", language == 1 ? "Laman" : "Site");
    ArrayNode files = collection.putArray("files");
    ObjectNode settings = files.addObject();
    settings
        .put("name", "settings")
        .put("label", language == 1 ? "Tetapan" : "Settings")
        .put("file", "content/site.yaml");
    ArrayNode fields = settings.putArray("fields");
    for (Setting setting :
        List.of(
            Setting.TITLE,
            Setting.TAGLINE,
            Setting.DESCRIPTION,
            Setting.PUBLISHER,
            Setting.NOTICE,
            Setting.BASE_URL,
            Setting.FOUNDED)) {
      field(fields, setting.key(), "string");
    }
    field(fields, Setting.SECTIONS.key(), "list");
    names(files.addObject());
  }

  private void names(ObjectNode file) {
    file.put("name", "names")
        .put("label", language == 1 ? "Nama" : "Names")
        .put("file", "content/names/cms.yaml");
    ArrayNode fields = file.putArray("fields");
    ArrayNode entry = field(fields, "entities", "list").putArray("fields");
    field(entry, "id", "string").put("required", true);
    ArrayNode types = field(entry, "type", "select").put("required", true).putArray("options");
    Arrays.stream(NameType.values()).map(NameType::word).forEach(types::add);
    field(entry, "name", "string").put("required", true);
    field(entry, "kind", "string");
    field(entry, "sort", "string");
    field(field(entry, "aliases", "list").putArray("fields"), "text", "string")
        .put("required", true);
    field(entry, "titles", "list");
    field(entry, "implies", "list");
    field(entry, "within", "string");
    field(entry, "redirectsFrom", "list");
    field(entry, "sameAs", "list");
    field(entry, "note", "text");
  }

  private void text(ArrayNode fields) {
    field(fields, "body", "markdown").put("label", language == 1 ? "Isi" : "Text");
  }

  // As Arkib reads moments; where no time is known, the day alone is better written by hand.
  private static ObjectNode moment(ObjectNode field) {
    return field.put("format", "YYYY-MM-DDTHH:mm:ssZ");
  }

  private ObjectNode field(ArrayNode fields, Field field, String widget) {
    return field(fields, key(field), widget);
  }

  private ObjectNode field(ArrayNode fields, Field.Key key, String widget) {
    List<String> names = key.names();
    return field(fields, names.get(Math.min(language, names.size() - 1)), widget);
  }

  private static ObjectNode field(ArrayNode fields, String key, String widget) {
    String words = key.replace('-', ' ');
    String label = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return fields
        .addObject()
        .put("name", key)
        .put("label", label)
        .put("widget", widget)
        .put("required", false);
  }

  private String key(Field field) {
    boolean own = language < field.names().size() && field != Field.SLUG;
    return field.names().get(own ? language : 0);
  }
}
