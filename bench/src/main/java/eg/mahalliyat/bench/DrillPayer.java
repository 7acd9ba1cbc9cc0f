package eg.mahalliyat.bench;

import eg.mahalliyat.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A citizen who pays: signs in with the code on the phone, and asks for a number to pay under. */
final class DrillPayer {
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
  private static final Pattern CHALLENGE = Pattern.compile("challenge=([0-9a-f-]{36})");
  private static final Pattern BILL = Pattern.compile("/bills/[0-9a-f-]{36}");
  private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
  private static final Pattern REFERENCE = Pattern.compile("id=\"reference\">([^<]+)<");

  private final DrillBrowser browser;
  private final Sandbox outside;

  DrillPayer(DrillBrowser browser, Sandbox outside) {
    this.browser = browser;
    this.outside = outside;
  }

  DrillPayer signIn(DrillStock.Citizen who) throws IOException, InterruptedException {
    String phone = who.mobile().national();
    long before = codes(phone).count();
    browser.get("/sign-in");
    String challenge = found(CHALLENGE,
        browser.post("/sign-in", List.of("nationalId", who.nationalId().digits())).location()).group(1);
    DrillWaiting.await(() -> codes(phone).count() > before, "a code on the phone");
    String code = codes(phone).findFirst().orElseThrow();
    DrillAnswer in = browser.post("/sign-in/code", List.of("challenge", challenge, "code", code));
    if (in.status() != 302) {
      throw new IOException("the citizen is not let in: " + in);
    }
    return this;
  }

  /** The codes that came to a phone, newest first; it gets other messages as well. */
  private Stream<String> codes(String phone) {
    return outside.messages(phone).stream().map(message -> CODE.matcher(message.text())).filter(Matcher::find)
        .map(Matcher::group);
  }

  /**
   * Asks for a number at two nodes at once, as an impatient finger does.
   *
   * @return the number, once for each order that came of it: one
   */
  List<String> references(UUID request, URI other) throws IOException, InterruptedException, ExecutionException {
    String bill = found(BILL, browser.get("/requests/" + request).body()).group();
    List<String> sent = List.of("provider", "fawry", "key", found(KEY, browser.get(bill).body()).group(1));
    DrillBrowser second = browser.window(other);
    List<Callable<String>> fingers = List.of(() -> browser.post(bill + "/orders", sent).location(),
        () -> second.post(bill + "/orders", sent).location());
    List<String> references = new ArrayList<>();
    for (String order : DrillWaiting.atOnce(fingers).stream().distinct().toList()) {
      DrillWaiting.await(() -> REFERENCE.matcher(browser.get(order).body()).find(), "a number to pay under");
      references.add(found(REFERENCE, browser.get(order).body()).group(1).strip());
    }
    return references;
  }

  private static Matcher found(Pattern pattern, String text) throws IOException {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IOException("there is no " + pattern + " in what came back: " + text.lines().limit(3).toList());
    }
    return matcher;
  }
}
