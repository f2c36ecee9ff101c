package arkib;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tutorial of README.md: blocks of files that an editor writes, {@code ```markdown PATH} and
 * {@code ```text PATH}, and transcripts, {@code ```console}, whose lines with {@code $ arkib} are
 * typed and whose other lines are what is printed.
 *
 * @param steps in order
 */
record Tutorial(List<Step> steps) {

  private static final String BEGIN = "## A quarter of an hour\n";
  private static final String END = "\n## Tasks\n";
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(console|(?:markdown|text|yaml) (\\S+))\\n(.*?)^```$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern TIME = Pattern.compile("\\(\\d+\\.\\d s\\)");
  private static final Pattern SIZE = Pattern.compile("\\(\\d+(\\.\\d)? [kM]?B\\)");
  private static final String PROMPT = "$ arkib ";

  /** What an editor does. */
  sealed interface Step {}

  /** Writes a file. */
  record Write(String path, String text) implements Step {}

  /** Types commands. */
  record Type(String transcript) implements Step {}

  /** That of a README. */
  static Tutorial of(String readme) {
    int begin = readme.indexOf(BEGIN);
    String chapter = readme.substring(begin, readme.indexOf(END, begin));
    List<Step> steps = new ArrayList<>();
    Matcher block = BLOCK.matcher(chapter);
    while (block.find()) {
      steps.add(
          block.group(2) == null
              ? new Type(block.group(3))
              : new Write(block.group(2), block.group(3)));
    }
    return new Tutorial(steps);
  }

  /**
   * Does it all in a folder.
   *
   * @param program how the program is started
   * @return what the transcripts are, in order
   */
  List<String> in(Path folder, List<String> program) throws IOException, InterruptedException {
    List<String> transcripts = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Write write) {
        Path file = folder.resolve(write.path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, write.text());
      } else if (step instanceof Type type) {
        StringBuilder transcript = new StringBuilder();
        for (String line : type.transcript().lines().filter(l -> l.startsWith(PROMPT)).toList()) {
          transcript.append(line).append('\n').append(run(folder, program, line));
        }
        transcripts.add(transcript.toString());
      }
    }
    return transcripts;
  }

  /** The transcripts as they stand. */
  List<String> transcripts() {
    return steps.stream()
        .filter(Type.class::isInstance)
        .map(step -> ((Type) step).transcript())
        .toList();
  }

  /** A README whose transcripts are others. */
  static String with(String readme, List<String> transcripts) {
    int begin = readme.indexOf(BEGIN);
    int end = readme.indexOf(END, begin);
    Iterator<String> next = transcripts.iterator();
    String chapter =
        BLOCK
            .matcher(readme.substring(begin, end))
            .replaceAll(
                block ->
                    Matcher.quoteReplacement(
                        block.group(2) == null
                            ? "```console\n" + next.next() + "```"
                            : block.group()));
    return readme.substring(0, begin) + chapter + readme.substring(end);
  }

  // How long a build takes is the machine's matter, how large its files are the theme's.
  private static String run(Path folder, List<String> program, String line)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(program);
    Matcher word = WORD.matcher(line.substring(PROMPT.length()));
    while (word.find()) {
      command.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    Path printed = Files.createTempFile("printed", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile());
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      builder.start().waitFor();
      String text = Files.readString(printed, StandardCharsets.UTF_8);
      return SIZE.matcher(TIME.matcher(text).replaceAll("(… s)")).replaceAll("(… kB)");
    } finally {
      Files.delete(printed);
    }
  }
}
