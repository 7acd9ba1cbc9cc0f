package eg.mahalliyat.sandbox.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eg.mahalliyat.sandbox.web.Route;
import java.util.List;
import java.util.stream.IntStream;

/** An SMTP server that takes every letter from everyone and keeps it (GreenMail). */
public final class MailServer implements AutoCloseable {
  private final GreenMail server;
  private final int port;

  /** Listens; port 0 takes a free one. */
  public MailServer(int port) {
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    server.start();
    this.port = server.getSmtp().getPort();
  }

  public int port() {
    return port;
  }

  public List<Route> routes() {
    return new InboxPages(this).routes();
  }

  /** Every letter, newest first; a letter to two people is there twice, once in each one's box. */
  public List<Mail> mails() {
    var all = server.getReceivedMessages();
    return IntStream.range(0, all.length)
        .mapToObj(i -> MailReader.read(i + 1, all[i]))
        .toList()
        .reversed();
  }

  @Override
  public void close() {
    server.stop();
  }
}
