package eg.mahalliyat.sandbox.collect;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.sandbox.Await;
import eg.mahalliyat.sandbox.Browser;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import eg.mahalliyat.sandbox.collect.Told.Verdict;
import eg.mahalliyat.sandbox.fawry.Amount;
import eg.mahalliyat.sandbox.web.Answer;
import eg.mahalliyat.sandbox.web.HttpDoor;
import eg.mahalliyat.sandbox.web.Request;
import eg.mahalliyat.sandbox.web.Route;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Post offices before a platform that knows one bill. */
class OutletsTest {
  private static final String BILL =
      """
      {"code":"OK","account":"7","amount":"150.50","currency":"EGP","title":"رسوم"}""";

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final HttpDoor platform =
      HttpDoor.open(
          0,
          List.of(
              Route.post("/hooks/post-office/inquiry", this::inquiry),
              Route.post("/hooks/post-office/payment", this::payment)));
  private final Sandbox sandbox = Sandbox.start(SandboxSettings.defaults());
  private final Browser browser = new Browser(sandbox.baseUrl());

  OutletsTest() {
    sandbox.collectFor(URI.create("http://127.0.0.1:" + platform.port()));
  }

  @AfterEach
  void stop() {
    sandbox.close();
    platform.close();
  }

  @Test
  void the_page_shows_the_bill_and_takes_the_money() {
    assertThat(browser.get("/post-office?account=7&lang=en").body())
        .contains("EGP 150.50", "رسوم", "id=\"pay\"");
    assertThat(browser.get("/post-office?account=8").statusCode()).isEqualTo(404);
    browser.postForm("/post-office/pay", "account=7");
    var taking = sandbox.postOffice().takings().getFirst();
    assertThat(taking.amount()).isEqualTo(new Amount(15_050));
    Await.until("it is told", () -> sandbox.postOffice().lastTold(taking.id()).isPresent());
    assertThat(heard.getFirst()).contains(taking.id(), "\"amount\":\"150.50\"", "\"retry\":false");
    assertThat(browser.get("/post-office").body()).contains("data-id=\"" + taking.id());
  }

  @Test
  void what_was_refused_is_told_again_as_a_repetition() {
    var taking = sandbox.postOffice().take("refused once", new Amount(100));
    Await.until("it is told twice", () -> heard.size() == 2);
    assertThat(heard.getLast()).contains("\"retry\":true");
    Await.until(
        "it is taken",
        () ->
            sandbox.postOffice().lastTold(taking.id()).orElseThrow().verdict() == Verdict.TAKEN);
  }

  @Test
  void money_is_given_back_once() {
    var taking = sandbox.postOffice().pay("7").orElseThrow();
    var reversal = sandbox.postOffice().reverse(taking.id()).orElseThrow();
    assertThat(reversal.of()).isEqualTo(taking.id());
    assertThat(sandbox.postOffice().reverse(taking.id())).isEmpty();
    assertThat(sandbox.postOffice().reverse(reversal.id())).isEmpty();
  }

  @Test
  void without_a_platform_there_is_no_bill() {
    assertThat(sandbox.biller().inquire("7").isFound()).as("no such door").isFalse();
    sandbox.collectFor(null);
    assertThat(sandbox.postOffice().inquire("7").isFound()).isFalse();
  }

  private Answer inquiry(Request request) {
    var known = request.json().path("account").asString("").equals("7");
    return known
        ? new Answer(200, BILL, Map.of("Content-Type", "application/json"))
        : Answer.json(Map.of("code", "UNKNOWN"));
  }

  private Answer payment(Request request) {
    heard.add(request.body());
    var refused = heard.size() == 1 && request.body().contains("refused once");
    return Answer.json(Map.of("code", refused ? "UNKNOWN" : "OK"));
  }
}
