package eg.mahalliyat.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A revenue officer and the head of the unit, who give deposits back: each signed in at the first node. */
final class DrillRefunds {
  private static final String PROOF = "proof-password";

  private final DrillBrowser officer;
  private final DrillBrowser head;

  private DrillRefunds(DrillBrowser officer, DrillBrowser head) {
    this.officer = officer;
    this.head = head;
  }

  static DrillRefunds signIn(DrillGround ground, DrillStock.Official officer, DrillStock.Official head)
      throws IOException, InterruptedException {
    DrillRefunds both = new DrillRefunds(ground.browser(0), ground.browser(0));
    new DrillClerk(officer, both.officer).signIn();
    new DrillClerk(head, both.head).signIn();
    return both;
  }

  /** Twenty pounds of the bill's deposit, the way they came. @return the address of the refund */
  String propose(UUID bill) throws IOException, InterruptedException {
    officer.get("/refunds/new?bill=" + bill + "&line=second");
    return led(officer.post("/refunds", List.of("bill", bill.toString(), "line", "second", "amount", "20.00", "reason",
        "انتهت الأشغال", "way", "PROVIDER")));
  }

  void approve(String refund) throws IOException, InterruptedException {
    proven(head, refund, "/approval", List.of());
  }

  /** Of one that could not be paid out. */
  void refuse(String refund) throws IOException, InterruptedException {
    proven(head, refund, "/refusal", List.of("why", "لم يصل إلى مقدم الخدمة"));
  }

  /** By transfer. */
  void payOut(String refund) throws IOException, InterruptedException {
    proven(officer, refund, "/pay-out", List.of("reference", "TR-1"));
  }

  /** Whoever signed in a while ago is asked once more. */
  private static void proven(DrillBrowser who, String refund, String deed, List<String> fields)
      throws IOException, InterruptedException {
    who.get(refund);
    DrillAnswer answer = who.post(refund + deed, fields);
    if (answer.body().contains("name=\"" + PROOF + "\"")) {
      List<String> more = new ArrayList<>(fields);
      more.addAll(List.of(PROOF, DrillStock.PASSWORD));
      answer = who.post(refund + deed, more);
    }
    led(answer);
  }

  private static String led(DrillAnswer answer) throws IOException {
    if (answer.status() != 302 || !answer.location().startsWith("/refunds/")) {
      throw new IOException("a refund is answered " + answer);
    }
    return answer.location();
  }
}
