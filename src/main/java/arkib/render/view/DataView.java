package arkib.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What the archive hands out as data: {@code data} in a template.
 *
 * @param title its name
 * @param summary what it is, in a sentence or two
 * @param jsonLd the same for machines, fit to stand in a script element
 * @param groups the files, newest year first, those of undated articles last; none where there are
 *     no files by month
 * @param rules how the files are to be read
 * @param fields what stands in them; none where there are no files by month
 * @param ninjs what stands beside each article; absent where nothing does
 * @param schemas the JSON Schemas
 */
public record DataView(
    String title,
    String summary,
    String jsonLd,
    List<Group> groups,
    List<String> rules,
    List<Field> fields,
    Optional<String> ninjs,
    List<Link> schemas)
    implements View {

  /** Copies the lists. */
  public DataView {
    groups = List.copyOf(groups);
    rules = List.copyOf(rules);
    fields = List.copyOf(fields);
    schemas = List.copyOf(schemas);
  }

  /**
   * The files of a year, or of the undated articles.
   *
   * @param id the fragment that leads to it
   * @param label the year
   * @param rows the files
   */
  public record Group(String id, String label, List<Row> rows) implements View {

    /** Copies the list. */
    public Group {
      rows = List.copyOf(rows);
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "id" -> id;
        case "label" -> label;
        case "rows" -> rows;
        default -> null;
      };
    }
  }

  /**
   * The files of a month.
   *
   * @param label the month, and which part of it
   * @param files one in each format
   */
  public record Row(String label, List<Link> files) implements View {

    /** Copies the list. */
    public Row {
      files = List.copyOf(files);
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "label" -> label;
        case "files" -> files;
        default -> null;
      };
    }
  }

  /**
   * A field of a record, and a column of a table.
   *
   * @param name its name
   * @param column whether tables have a column of it
   * @param meaning what it says of an article
   */
  public record Field(String name, boolean column, String meaning) implements View {

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "name" -> name;
        case "column" -> column;
        case "meaning" -> meaning;
        default -> null;
      };
    }
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "title" -> title;
      case "summary" -> summary;
      case "jsonLd" -> jsonLd;
      case "groups" -> groups;
      case "rules" -> rules;
      case "fields" -> fields;
      case "ninjs" -> ninjs;
      case "schemas" -> schemas;
      default -> null;
    };
  }
}
