package eg.mahalliyat.sandbox;

import eg.mahalliyat.sandbox.faults.Faults;
import eg.mahalliyat.sandbox.faults.FaultsPages;
import eg.mahalliyat.sandbox.fawry.Fawry;
import eg.mahalliyat.sandbox.mail.Mail;
import eg.mahalliyat.sandbox.mail.MailServer;
import eg.mahalliyat.sandbox.scan.Clamd;
import eg.mahalliyat.sandbox.sms.Message;
import eg.mahalliyat.sandbox.sms.Smsc;
import eg.mahalliyat.sandbox.web.HttpDoor;
import eg.mahalliyat.sandbox.web.Route;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;

/**
 * The outside world in one process, over real sockets on 127.0.0.1: Fawry's merchant API and an
 * outlet, an SMSC and its handsets, a mail server, a virus scanner, and their faults on demand. A
 * program of its own ({@link #main}) or, in tests of the platform, an object that is closed at the
 * end.
 */
public final class Sandbox implements AutoCloseable {
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("sandbox-timer").factory());
  private final Faults faults = new Faults();
  private final Fawry fawry;
  private final Smsc smsc;
  private final MailServer mail;
  private final Clamd clamd;
  private final HttpDoor door;

  private Sandbox(SandboxSettings settings) {
    fawry = new Fawry(settings.fawry(), faults, settings.clock(), timer);
    fawry.notifyAt(settings.notificationUrl());
    smsc = new Smsc(settings.ports().smpp(), settings.smsc(), faults, settings.clock());
    mail = new MailServer(settings.ports().smtp());
    clamd = new Clamd(settings.ports().clamd(), settings.scanLimit(), faults);
    door = HttpDoor.open(settings.ports().http(), routes(settings));
  }

  /** Starts everything; when it returns, every port is open. */
  public static Sandbox start(SandboxSettings settings) {
    return new Sandbox(settings);
  }

  /** Runs until killed; {@link Flags#USAGE} tells the flags. */
  public static void main(String[] arguments) throws InterruptedException {
    try (var sandbox = start(Flags.read(arguments))) {
      System.out.println(sandbox.readyLine());
      new CountDownLatch(1).await();
    } catch (IllegalArgumentException misread) {
      System.err.println(misread.getMessage());
      System.exit(2);
    }
  }

  public int httpPort() {
    return door.port();
  }

  public int smppPort() {
    return smsc.port();
  }

  public int smtpPort() {
    return mail.port();
  }

  public int clamdPort() {
    return clamd.port();
  }

  /** Of the HTTP door: pages and Fawry's API, without a slash at the end. */
  public URI baseUrl() {
    return URI.create("http://127.0.0.1:" + httpPort());
  }

  /** The switches of what goes wrong. */
  public Faults faults() {
    return faults;
  }

  /** Orders, payments at the outlet, notifications and where they go. */
  public Fawry fawry() {
    return fawry;
  }

  /** The messages of a phone, newest first; 01..., 201... and +201... are the same phone. */
  public List<Message> messages(String msisdn) {
    return smsc.messages(msisdn);
  }

  /** The letters that came in, newest first. */
  public List<Mail> mails() {
    return mail.mails();
  }

  private List<Route> routes(SandboxSettings settings) {
    var home = new HomePage(fawry, smsc, mail, clamd, faults, settings);
    return Stream.of(
            home.routes(),
            fawry.routes(),
            smsc.routes(),
            mail.routes(),
            new FaultsPages(faults).routes())
        .flatMap(List::stream)
        .toList();
  }

  private String readyLine() {
    return "sandbox ready http=%d smpp=%d smtp=%d clamd=%d"
        .formatted(httpPort(), smppPort(), smtpPort(), clamdPort());
  }

  @Override
  public void close() {
    faults.close();
    timer.shutdownNow();
    door.close();
    fawry.close();
    clamd.close();
    mail.close();
    smsc.close();
  }
}
