package eg.mahalliyat.sandbox.authority;

import static eg.mahalliyat.sandbox.web.Html.all;
import static eg.mahalliyat.sandbox.web.Html.at;
import static eg.mahalliyat.sandbox.web.Html.el;
import static eg.mahalliyat.sandbox.web.Html.text;
import static eg.mahalliyat.sandbox.web.Html.when;
import static java.nio.charset.StandardCharsets.UTF_8;

import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.faults.Faults;
import eg.mahalliyat.sandbox.web.Answer;
import eg.mahalliyat.sandbox.web.CairoTime;
import eg.mahalliyat.sandbox.web.Html;
import eg.mahalliyat.sandbox.web.Page;
import eg.mahalliyat.sandbox.web.Request;
import eg.mahalliyat.sandbox.web.Route;
import eg.mahalliyat.sandbox.web.Words;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** The desk where a request is handed in, the list of what was issued, and what programs read. */
record AuthorityPages(CertificateAuthority authority, Faults faults) {
  private static final int RECENT = 30;

  List<Route> routes() {
    return List.of(
        Route.get("/authority", r -> page(r.words()).show(desk(r.words()), issued(r.words()))),
        Route.post("/authority", this::askedOnThePage),
        Route.post("/authority/certificates", this::asked),
        Route.post("/authority/revoke", this::revoke),
        Route.post(CertificateAuthority.OCSP, this::status),
        Route.get("/authority/root.pem", r -> pem(authority.root())),
        Route.get(
            CertificateAuthority.LIST,
            r -> Answer.bytes("application/pkix-crl", authority.revoked())));
  }

  /** The body is the request, the answer the new certificate and under it the authority's own. */
  private Answer asked(Request request) {
    return certified(request.bytes());
  }

  private Answer askedOnThePage(Request request) {
    return certified(request.field("request").orElse("").getBytes(UTF_8));
  }

  private Answer certified(byte[] request) {
    try {
      return pem(authority.certify(request), authority.root());
    } catch (GeneralSecurityException refused) {
      return Answer.text(400, "refused: " + refused.getMessage());
    }
  }

  private Answer status(Request request) {
    if (faults.strikes(Fault.OCSP_DOWN)) {
      return Answer.text(503, "service unavailable");
    }
    faults.strike(Fault.OCSP_SLOW).ifPresent(faults::hold);
    return Answer.bytes("application/ocsp-response", authority.status(request.bytes()));
  }

  private Answer revoke(Request request) {
    var words = request.words();
    var number = request.field("number").filter(n -> n.matches("[0-9a-f]{1,40}")).orElse("0");
    return authority.revoke(new BigInteger(number, 16))
        ? Answer.seeOther(words.link("/authority"))
        : page(words).show(404, el("p", at("role", "alert"), text(words.say("authority.none"))));
  }

  private static Html desk(Words words) {
    return el(
        "section",
        el("p", text(words.say("authority.intro"))),
        el(
            "form",
            at("method", "post"),
            at("action", "/authority"),
            el("label", at("for", "request"), text(words.say("authority.request"))),
            el(
                "textarea",
                at("id", "request"),
                at("name", "request"),
                at("rows", "6"),
                at("cols", "60"),
                at("dir", "ltr"),
                at("required", "")),
            el("button", at("id", "certify"), text(words.say("authority.certify")))),
        el("p", link("/authority/root.pem", words.say("authority.root"))),
        el("p", link(CertificateAuthority.LIST, words.say("authority.revoked"))));
  }

  private Html issued(Words words) {
    var all = authority.issued();
    var head =
        all(
            Stream.of("authority.number", "authority.subject", "authority.until", "authority.state")
                .map(key -> el("th", at("scope", "col"), text(words.say(key)))));
    var rows = all(all.stream().limit(RECENT).map(one -> row(words, one)));
    var table = el("table", at("id", "issued"), el("thead", el("tr", head)), el("tbody", rows));
    var empty = el("p", at("class", "quiet"), text(words.say("authority.nothing")));
    return el(
        "section", el("h2", text(words.say("authority.issued"))), all.isEmpty() ? empty : table);
  }

  private static Html row(Words words, Issued one) {
    var stands = one.revoked() == null;
    return el(
        "tr",
        at("data-number", one.number()),
        at("data-revoked", String.valueOf(!stands)),
        el("td", at("dir", "ltr"), text(one.number())),
        el("td", at("dir", "auto"), text(one.subject())),
        el("td", text(CairoTime.minute(one.certificate().getNotAfter().toInstant()))),
        el(
            "td",
            text(words.say(stands ? "authority.stands" : "authority.taken-back")),
            when(stands, revoking(words, one))));
  }

  private static Html revoking(Words words, Issued one) {
    return el(
        "form",
        at("method", "post"),
        at("action", "/authority/revoke"),
        page(words).language(),
        el("input", at("type", "hidden"), at("name", "number"), at("value", one.number())),
        el("button", text(words.say("authority.revoke"))));
  }

  private static Html link(String path, String name) {
    return el("a", at("href", path), text(name));
  }

  private static Page page(Words words) {
    return new Page(words, words.say("authority.title"), "/authority");
  }

  private static Answer pem(X509Certificate... chain) {
    var out = new StringBuilder();
    var lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
    for (var certificate : chain) {
      out.append("-----BEGIN CERTIFICATE-----\n")
          .append(lines.encodeToString(encoded(certificate)))
          .append("\n-----END CERTIFICATE-----\n");
    }
    return Answer.bytes("application/x-pem-file", out.toString().getBytes(UTF_8));
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate of our own", e);
    }
  }
}
