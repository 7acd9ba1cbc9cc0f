package eg.mahalliyat.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Nodes of the platform, each a process of its own; they share database and files. They end with the drill, however that
 * ends.
 */
final class DrillNodes implements AutoCloseable {
  private final LoadSetup setup;
  private final List<Integer> ports = new ArrayList<>();
  private final List<LoadProgram> programs = new ArrayList<>();
  private int starts;

  /** @param howMany nodes */
  DrillNodes(LoadSetup setup, int howMany) throws IOException {
    this.setup = setup;
    for (int i = 0; i < howMany; i++) {
      ports.add(LoadSetup.freePort());
    }
    // Whoever stops a drill in its middle stops its nodes as well; the database has a hook of its own.
    Runtime.getRuntime().addShutdownHook(new Thread(this::end));
  }

  /** Where their files lie. */
  Path home() {
    return setup.folder().resolve("home");
  }

  int size() {
    return ports.size();
  }

  /** The address of a node, from nought. */
  URI address(int which) {
    return URI.create("http://127.0.0.1:" + ports.get(which) + "/");
  }

  /** Starts all, side by side, and waits until each serves. */
  void start(List<String> settings) throws IOException, InterruptedException {
    System.err.println("Starting " + ports.size() + " node(s)");
    for (int i = 0; i < ports.size(); i++) {
      LoadProgram program = started(i, settings);
      synchronized (programs) {
        programs.add(program);
      }
    }
    for (int i = 0; i < ports.size(); i++) {
      programs.get(i).awaitPage(address(i));
    }
  }

  /** One that died, as an operator starts it again. */
  void startAgain(int which, List<String> settings) throws IOException, InterruptedException {
    LoadProgram again = started(which, settings);
    synchronized (programs) {
      programs.set(which, again);
    }
    again.awaitPage(address(which));
  }

  private LoadProgram started(int which, List<String> settings) throws IOException {
    String name = "node-" + (which + 1) + (starts < ports.size() ? "" : "-again-" + starts);
    starts++;
    return setup.platform(name, home(), ports.get(which), setup.hasCache(), settings);
  }

  void kill(int which) throws InterruptedException {
    programs.get(which).kill();
  }

  /** At once, and as often as it is asked for. */
  private void end() {
    synchronized (programs) {
      programs.forEach(LoadProgram::end);
    }
  }

  /** Politely first: what a node still does is done. */
  @Override
  public void close() throws IOException {
    try {
      for (LoadProgram program : programs) {
        program.close();
      }
    } finally {
      end();
    }
  }
}
