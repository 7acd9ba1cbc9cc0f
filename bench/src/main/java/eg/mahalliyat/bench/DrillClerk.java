package eg.mahalliyat.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** An official at a desk, who works at one of the nodes. */
final class DrillClerk {
  /**
   * What he is about to send.
   *
   * @param text the grounds as he typed them; empty for a decision that needs none
   */
  record Move(DrillClerk clerk, DrillStock.Case about, String decision, String text) {
    DrillAnswer send() throws IOException, InterruptedException {
      return clerk.decide(this);
    }

    DrillDecision decided() {
      return new DrillDecision(about.request(), about.stage().taskId(), clerk.who.actor(), decision);
    }
  }

  private static final String PROOF = "proof-password";

  private final DrillStock.Official who;
  private final DrillBrowser browser;

  DrillClerk(DrillStock.Official who, DrillBrowser browser) {
    this.who = who;
    this.browser = browser;
  }

  String name() {
    return who.name();
  }

  DrillStock.Official who() {
    return who;
  }

  DrillClerk signIn() throws IOException, InterruptedException {
    browser.get("/staff/sign-in");
    DrillAnswer in = browser.post("/staff/sign-in",
        List.of("username", who.username(), "password", DrillStock.PASSWORD));
    if (in.status() != 302 || in.location().startsWith("/staff/sign-in")) {
      throw new IOException(who.username() + " is not let in: " + in);
    }
    return this;
  }

  /** Goes on at another node, signed in as before. */
  void moveTo(URI other) {
    browser.moveTo(other);
  }

  /** Has the case before him, as everybody has who decides. */
  void open(DrillStock.Case about) throws IOException, InterruptedException {
    DrillAnswer page = browser.get("/desk/" + about.request());
    if (page.status() != 200) {
      throw new IllegalStateException(who.username() + " cannot open " + about.request() + ": " + page);
    }
  }

  /** @param text grounds, where the decision needs them */
  Move move(DrillStock.Case about, String decision, String text) {
    return new Move(this, about, decision, text);
  }

  private DrillAnswer decide(Move move) throws IOException, InterruptedException {
    List<String> fields =
        new ArrayList<>(List.of("task", move.about().stage().taskId(), "decision", move.decision()));
    if (!move.text().isEmpty()) {
      fields.addAll(List.of("missing-" + move.decision(), "TENURE", "reasons-" + move.decision(), "other",
          "text-" + move.decision(), move.text()));
    }
    String to = "/desk/" + move.about().request();
    DrillAnswer answer = browser.post(to, fields);
    if (!answer.body().contains("name=\"" + PROOF + "\"")) {
      return answer;
    }
    // An endorsement asks who signed in a while ago once more.
    fields.addAll(List.of(PROOF, DrillStock.PASSWORD));
    return browser.post(to, fields);
  }
}
