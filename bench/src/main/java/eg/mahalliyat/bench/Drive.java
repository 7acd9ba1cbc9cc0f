package eg.mahalliyat.bench;

import eg.mahalliyat.bench.flowable.Flowable;
import eg.mahalliyat.bench.operaton.Operaton;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.requests.LicenceLifecycle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The program that holds one engine. It is told what to do by lines on its standard input and answers each with one line
 * that begins with {@code @}: {@code run CALLERS SECONDS} with a {@link Measured}, {@code prepare LIFECYCLES} with nothing,
 * and the platform {@code reserve LIFECYCLES} with the first number of as many whose drafts are ready.
 */
public final class Drive {
  private Drive() {}

  /** @param arguments the engine's name, the address of its database, a folder of its own */
  public static void main(String[] arguments) {
    PrintStream answers = System.out;
    System.setOut(System.err);
    try {
      drive(arguments, answers);
      System.exit(0);
    } catch (Exception e) {
      // An engine that fails leaves threads behind: without an exit its program would never end.
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void drive(String[] arguments, PrintStream answers) throws Exception {
    var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String url = arguments[1] + "?socketFactory=" + CountingSockets.class.getName();
    try (Engine engine = engine(arguments[0], url, Path.of(arguments[2]))) {
      Caller caller = new Caller(engine);
      answers.println("@null");
      for (String line = commands.readLine(); line != null; line = commands.readLine()) {
        answers.println("@" + Json.write(answer(engine, caller, line.split(" "))));
      }
    }
  }

  private static Object answer(Engine engine, Caller caller, String[] words) throws Exception {
    return switch (words[0]) {
      case "prepare" -> {
        engine.prepare(Integer.parseInt(words[1]));
        yield "";
      }
      case "reserve" -> ((LicenceLifecycle) engine).reserve(Integer.parseInt(words[1]));
      case "run" -> caller.run(Integer.parseInt(words[1]), Double.parseDouble(words[2]));
      default -> throw new IOException("no such command: " + words[0]);
    };
  }

  private static Engine engine(String name, String url, Path folder) {
    return switch (name) {
      case "mahalliyat" -> new LicenceLifecycle(url, folder, false, List.of());
      case "mahalliyat-followed" -> new LicenceLifecycle(url, folder, true, List.of());
      case "flowable" -> new BpmnLifecycle(new Flowable(url));
      case "operaton" -> new BpmnLifecycle(new Operaton(url));
      default -> throw new IllegalArgumentException("no such engine: " + name);
    };
  }
}
