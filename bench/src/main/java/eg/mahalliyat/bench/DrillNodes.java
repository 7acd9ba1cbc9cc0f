package eg.mahalliyat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Nodes of the platform, each a process of its own; they share database and files. They end with the drill, however that
 * ends. A node that ends by itself, since its database went away while it started, is started again as the service
 * manager of an installation does.
 */
final class DrillNodes implements AutoCloseable {
  /** So often at most: a node that cannot start at all shall end the drill. */
  private static final int MOST_GIVEN_UP = 9;
  private final LoadSetup setup;
  private final List<Integer> ports = new ArrayList<>();
  private final List<LoadProgram> programs = new ArrayList<>();
  /** Those that shall run; who is killed or stopped on purpose is not among them. */
  private final Set<LoadProgram> wanted = ConcurrentHashMap.newKeySet();
  private final AtomicInteger starts = new AtomicInteger();
  private final AtomicInteger givenUp = new AtomicInteger();

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
      synchronized (programs) {
        programs.add(started(i, settings));
      }
    }
    for (int i = 0; i < ports.size(); i++) {
      awaitServing(i, settings);
    }
  }

  /** Waits until it serves, also when it gives up its start and is another by then. */
  private void awaitServing(int which, List<String> settings) throws IOException, InterruptedException {
    LoadProgram program = program(which);
    try {
      program.awaitPage(address(which));
    } catch (IOException e) {
      if (program.isRunning()) {
        throw e;
      }
      endedByItself(which, program, settings);
      if (program(which) == program) {
        throw e;
      }
      awaitServing(which, settings);
    }
  }

  /** How often a node gave up its start by itself. */
  int givenUp() {
    return givenUp.get();
  }

  /** One that died, as an operator starts it again. */
  void startAgain(int which, List<String> settings) throws IOException, InterruptedException {
    replace(which, settings);
    awaitServing(which, settings);
  }

  private void replace(int which, List<String> settings) throws IOException {
    LoadProgram again = started(which, settings);
    synchronized (programs) {
      programs.set(which, again);
    }
  }

  private LoadProgram started(int which, List<String> settings) throws IOException {
    int number = starts.getAndIncrement();
    String name = "node-" + (which + 1) + (number < ports.size() ? "" : "-again-" + number);
    LoadProgram program = setup.platform(name, home(), ports.get(which), setup.hasCache(), settings);
    wanted.add(program);
    program.whenEnded(() -> endedByItself(which, program, settings));
    return program;
  }

  /** Under the lock, so that whoever kills a node kills the one that stands in its place by then. */
  private void endedByItself(int which, LoadProgram program, List<String> settings) {
    synchronized (programs) {
      if (!wanted.remove(program)) {
        return;
      }
      if (givenUp.incrementAndGet() > MOST_GIVEN_UP) {
        System.err.println("Node " + (which + 1) + " does not stay; it is not started any more");
        return;
      }
      System.err.println("Node " + (which + 1) + " ended by itself; it is started again");
      try {
        replace(which, settings);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private LoadProgram program(int which) {
    synchronized (programs) {
      return programs.get(which);
    }
  }

  void kill(int which) throws InterruptedException {
    LoadProgram program;
    synchronized (programs) {
      program = programs.get(which);
      wanted.remove(program);
    }
    program.kill();
  }

  /** At once, and as often as it is asked for. */
  private void end() {
    synchronized (programs) {
      wanted.clear();
      programs.forEach(LoadProgram::end);
    }
  }

  /** Politely first: what a node still does is done. */
  @Override
  public void close() throws IOException {
    wanted.clear();
    try {
      for (LoadProgram program : programs) {
        program.close();
      }
    } finally {
      end();
    }
  }
}
