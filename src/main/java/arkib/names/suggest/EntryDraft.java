package arkib.names.suggest;

import arkib.article.NameType;
import java.util.List;

/**
 * An entry that an editor may accept.
 *
 * @param id its id, of no other entry
 * @param type what it may be; a guess
 * @param name its name
 * @param aliases other texts of it
 * @param titles what stands before it
 * @param note how often and where it stands, for the editor
 */
record EntryDraft(
    String id,
    NameType type,
    String name,
    List<DraftAlias> aliases,
    List<String> titles,
    Note note) {

  /** Copies the lists. */
  EntryDraft {
    aliases = List.copyOf(aliases);
    titles = List.copyOf(titles);
  }

  /**
   * Another text of the name.
   *
   * @param text the text
   * @param variant whether a word of it is spelt otherwise than in the name
   */
  record DraftAlias(String text, boolean variant) {}

  /**
   * What an editor decides by.
   *
   * @param count how often the archive has the name, in any of these texts
   * @param articles in how many articles the text has it that most have
   * @param examples where it stands
   */
  record Note(int count, int articles, List<SuggestedName.Example> examples) {}
}
