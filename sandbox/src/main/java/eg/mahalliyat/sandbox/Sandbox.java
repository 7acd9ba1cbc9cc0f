package eg.mahalliyat.sandbox;

import eg.mahalliyat.sandbox.authority.CertificateAuthority;
import eg.mahalliyat.sandbox.biller.BillerDialect;
import eg.mahalliyat.sandbox.collect.Outlets;
import eg.mahalliyat.sandbox.faults.Faults;
import eg.mahalliyat.sandbox.faults.FaultsPages;
import eg.mahalliyat.sandbox.fawry.Fawry;
import eg.mahalliyat.sandbox.gateway.Gateway;
import eg.mahalliyat.sandbox.mail.Mail;
import eg.mahalliyat.sandbox.mail.MailServer;
import eg.mahalliyat.sandbox.postoffice.PostDialect;
import eg.mahalliyat.sandbox.scan.Clamd;
import eg.mahalliyat.sandbox.sms.Message;
import eg.mahalliyat.sandbox.sms.Smsc;
import eg.mahalliyat.sandbox.timestamps.TimeAuthority;
import eg.mahalliyat.sandbox.web.HttpDoor;
import eg.mahalliyat.sandbox.web.Route;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outside world in one process, over real sockets on 127.0.0.1: Fawry's merchant API and an
 * outlet, collectors who ask for bills, an SMSC and its handsets, a mail server, a virus scanner,
 * an authority for certificates and one for time stamps, and their faults on demand. A program of its
 * own ({@link #main}) or, in tests of the platform, an object that is closed at the end.
 */
public final class Sandbox implements AutoCloseable {
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("sandbox-timer").factory());
  private final Faults faults = new Faults();
  private final Fawry fawry;
  private final Outlets biller;
  private final Outlets postOffice;
  private final Gateway gateway;
  private final Smsc smsc;
  private final MailServer mail;
  private final Clamd clamd;
  private final CertificateAuthority authority;
  private final TimeAuthority timestamps;
  private final HttpDoor door;

  private Sandbox(SandboxSettings settings) {
    fawry = new Fawry(settings.fawry(), faults, settings.clock(), timer);
    fawry.notifyAt(settings.notificationUrl());
    biller = new Outlets(BillerDialect.DEMO, faults, settings.clock(), timer);
    postOffice = new Outlets(PostDialect.DEMO, faults, settings.clock(), timer);
    gateway = new Gateway(faults, settings.clock(), timer);
    collectFor(settings.platform());
    smsc = new Smsc(settings.ports().smpp(), settings.smsc(), faults, settings.clock());
    mail = new MailServer(settings.ports().smtp());
    clamd = new Clamd(settings.ports().clamd(), settings.scanLimit(), faults);
    authority = new CertificateAuthority(settings.clock(), () -> baseUrl(), faults);
    timestamps = new TimeAuthority(authority, faults, settings.clock());
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

  /** Fawry's outlets that ask the platform for a bill, and their ledger. */
  public Outlets biller() {
    return biller;
  }

  /** Post offices that collect, and their ledger. */
  public Outlets postOffice() {
    return postOffice;
  }

  /** The e-finance gateway. */
  public Gateway gateway() {
    return gateway;
  }

  /** Issues and revokes the certificates of seals. */
  public CertificateAuthority authority() {
    return authority;
  }

  /** Stamps the time (RFC 3161). */
  public TimeAuthority timestamps() {
    return timestamps;
  }

  /** Whose bills the biller's outlets, the post offices and the gateway collect. */
  public void collectFor(@Nullable URI platform) {
    biller.collectFor(platform);
    postOffice.collectFor(platform);
    gateway.merchantAt(platform);
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
    var home =
        new HomePage(
            fawry,
            List.of(biller, postOffice),
            gateway,
            smsc,
            mail,
            clamd,
            authority,
            timestamps,
            faults,
            settings);
    return Stream.of(
            home.routes(),
            fawry.routes(),
            biller.routes(),
            postOffice.routes(),
            gateway.routes(),
            smsc.routes(),
            mail.routes(),
            authority.routes(),
            timestamps.routes(),
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
    biller.close();
    postOffice.close();
    gateway.close();
    clamd.close();
    mail.close();
    smsc.close();
  }
}
