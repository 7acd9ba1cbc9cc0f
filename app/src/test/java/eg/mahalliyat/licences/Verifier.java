package eg.mahalliyat.licences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code bin/verify-licence}, which shares no code with the platform. */
final class Verifier {
  private Verifier() {}

  record Outcome(int status, String text) {}

  static Outcome run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", script().toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), text);
  }

  /** Tests run in {@code app/} under Maven and at the root in some editors. */
  private static Path script() {
    Path here = Path.of("bin/verify-licence");
    return Files.exists(here) ? here : Path.of("..").resolve(here);
  }
}
