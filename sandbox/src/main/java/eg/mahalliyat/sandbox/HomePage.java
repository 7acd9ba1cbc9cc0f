package eg.mahalliyat.sandbox;

import static eg.mahalliyat.sandbox.web.Html.all;
import static eg.mahalliyat.sandbox.web.Html.at;
import static eg.mahalliyat.sandbox.web.Html.el;
import static eg.mahalliyat.sandbox.web.Html.text;
import static java.nio.charset.StandardCharsets.UTF_8;

import eg.mahalliyat.sandbox.authority.CertificateAuthority;
import eg.mahalliyat.sandbox.collect.Outlets;
import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.faults.Faults;
import eg.mahalliyat.sandbox.fawry.Fawry;
import eg.mahalliyat.sandbox.gateway.Gateway;
import eg.mahalliyat.sandbox.mail.MailServer;
import eg.mahalliyat.sandbox.scan.Clamd;
import eg.mahalliyat.sandbox.sms.Smsc;
import eg.mahalliyat.sandbox.timestamps.TimeAuthority;
import eg.mahalliyat.sandbox.web.Answer;
import eg.mahalliyat.sandbox.web.Html;
import eg.mahalliyat.sandbox.web.Page;
import eg.mahalliyat.sandbox.web.Request;
import eg.mahalliyat.sandbox.web.Route;
import eg.mahalliyat.sandbox.web.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The way in: each provider with its state, and the platform. */
record HomePage(
    Fawry fawry,
    List<Outlets> collectors,
    Gateway gateway,
    Smsc smsc,
    MailServer mail,
    Clamd clamd,
    CertificateAuthority authority,
    TimeAuthority timestamps,
    Faults faults,
    SandboxSettings settings) {
  private static final String STYLE = style();

  List<Route> routes() {
    return List.of(
        Route.get("/", this::show), Route.get("/style.css", request -> Answer.css(STYLE)));
  }

  private Answer show(Request request) {
    var words = request.words();
    var cards =
        all(
            card(words, "outlet", fawry.orders().size()),
            all(collectors.stream().map(c -> card(words, c.name(), c.takings().size()))),
            card(words, "gateway", gateway.size()),
            card(words, "handset", smsc.phones(), port(smsc.port()), smsc.boundSessions()),
            card(words, "inbox", mail.mails().size(), port(mail.port())),
            card(words, "authority", authority.issued().size()),
            card(words, "timestamps", timestamps.stamps().size()),
            card(words, "faults", faultsOn()));
    return new Page(words, words.say("home.title"), "/")
        .show(
            el("p", text(words.say("home.intro"))),
            el("div", at("class", "cards"), cards, scanner(words)),
            platform(words));
  }

  private static Html card(Words words, String room, Object... state) {
    var heading =
        el("h2", el("a", at("href", words.link("/" + room)), text(words.say("nav." + room))));
    return el("section", at("id", room), heading, el("p", text(words.say("home." + room, state))));
  }

  /** The scanner has no page of its own. */
  private Html scanner(Words words) {
    var state = words.say("home.scanner", clamd.connections(), port(clamd.port()));
    return el(
        "section",
        at("id", "scanner"),
        el("h2", text(words.say("home.scanner-title"))),
        el("p", text(state)));
  }

  private Html platform(Words words) {
    return Stream.ofNullable(settings.platform())
        .map(url -> el("p", el("a", at("href", url.toString()), text(words.say("home.platform")))))
        .findFirst()
        .orElse(all());
  }

  private long faultsOn() {
    return Arrays.stream(Fault.values()).filter(fault -> faults.setting(fault).isPresent()).count();
  }

  /** As a text, or it would be shown with a thousands separator. */
  private static String port(int port) {
    return String.valueOf(port);
  }

  private static String style() {
    try (var in = Page.class.getResourceAsStream("style.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
