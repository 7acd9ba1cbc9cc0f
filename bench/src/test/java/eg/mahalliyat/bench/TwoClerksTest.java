package eg.mahalliyat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.NationalId;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TwoClerksTest {
  private static final DrillAnswer TAKEN = new DrillAnswer(302, "/desk?done=26-0000-1234-5", "");
  private static final DrillStock STOCK = new DrillStock(List.of(), List.of(), List.of(),
      Map.of("completeness.complete", "مكتمل", "completeness.incomplete", "ناقص"));
  private static final DrillStock.Case CASE = new DrillStock.Case(new UUID(0, 1), DrillStage.REVIEW,
      new DrillStock.Citizen(new NationalId("28501011200001"), new MobileNumber("01001234567")));
  private static HttpClient http;

  @BeforeAll
  static void open() {
    http = HttpClient.newHttpClient();
  }

  @AfterAll
  static void close() {
    http.close();
  }

  @Test
  void theOtherIsToldWhoAndWhatAndKeepsWhatHeTyped() {
    assertThat(race(TAKEN, page(409, "هدى غالي: مكتمل. سببي")).otherTold(STOCK)).isTrue();
    assertThat(race(TAKEN, page(409, "سبقك زميل: مكتمل. سببي")).otherTold(STOCK)).as("nobody is named").isFalse();
    assertThat(race(TAKEN, page(409, "هدى غالي. سببي")).otherTold(STOCK)).as("no decision").isFalse();
    assertThat(race(TAKEN, page(409, "هدى غالي: مكتمل")).otherTold(STOCK)).as("what was typed is gone").isFalse();
    assertThat(race(TAKEN, page(500, "هدى غالي: مكتمل. سببي")).otherTold(STOCK)).as("an error").isFalse();
  }

  @Test
  void oneWinsAndNeitherNobodyNorBoth() {
    assertThat(race(TAKEN, page(409, "")).oneWon()).isTrue();
    assertThat(race(page(409, ""), TAKEN).winners()).singleElement()
        .satisfies(winner -> assertThat(winner.decision()).isEqualTo("incomplete"));
    assertThat(race(TAKEN, TAKEN).oneWon()).isFalse();
    assertThat(race(page(409, ""), page(409, "")).oneWon()).isFalse();
    assertThat(race(TAKEN, TAKEN).otherTold(STOCK)).isFalse();
  }

  @Test
  void whoIsSentToSignInHasDecidedNothing() {
    assertThat(new DrillAnswer(302, "/staff/sign-in", "").taken()).isFalse();
  }

  private static TwoClerks.Race race(DrillAnswer toFirst, DrillAnswer toSecond) {
    return new TwoClerks.Race(clerk("هدى غالي").move(CASE, "complete", ""),
        clerk("سامح البنا").move(CASE, "incomplete", "سببي"), toFirst, toSecond);
  }

  private static DrillClerk clerk(String name) {
    DrillStock.Official who = new DrillStock.Official(new UUID(0, name.length()), "one", name, Role.COUNTER_CLERK);
    return new DrillClerk(who, new DrillBrowser(http, URI.create("http://127.0.0.1/")));
  }

  private static DrillAnswer page(int status, String body) {
    return new DrillAnswer(status, "", body);
  }
}
