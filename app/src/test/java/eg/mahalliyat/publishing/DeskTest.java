package eg.mahalliyat.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Press;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Variant;
import eg.mahalliyat.integration.OpenGuide;
import eg.mahalliyat.integration.ServiceBody;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.Drafts;
import eg.mahalliyat.requests.Estimate;
import eg.mahalliyat.requests.Submissions;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a copy to a version in force, by two people; what was published stays in force until then. */
@PlatformTest
class DeskTest {
  @LocalServerPort int port;
  private static final String MAADI = "حي المعادي";
  private static final AtomicInteger NEXT = new AtomicInteger(100);

  @Autowired Desk desk;
  @Autowired Replaying replaying;
  @Autowired Catalogue catalogue;
  @Autowired TestPeople people;
  @Autowired TestClock clock;
  @Autowired Drafts drafts;
  @Autowired Submissions submissions;
  @Autowired JdbcClient jdbc;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired OpenGuide open;

  @Test
  void aNewServiceIsInForceFromItsDayAfterASecondPersonApprovedIt() {
    Actor.Staff author = aPublisher();
    Actor.Staff second = aPublisher();
    String code = aCode();
    Copy copy = typed(author, code, NewService.texts(code));
    assertThat(desk.check(copy).faults()).isEmpty();

    Copy proposed = desk.propose(author, copy, tomorrow());
    assertThatThrownBy(() -> desk.approve(author, proposed)).isInstanceOf(Conflict.class)
        .hasMessage("publishing.own-work");
    assertThat(desk.approve(second, proposed)).containsExactly(1);

    assertThat(catalogue.current(code)).as("not before its day").isEmpty();
    clock.pass(Duration.ofDays(1));
    assertThat(catalogue.current(code)).isPresent();
    assertThat(catalogue.search("مزعج " + code, Locale.of("ar"))).extracting(Service::code).contains(code);
    assertThat(desk.history(copy)).extracting(Entry::type)
        .startsWith("CopyBegun", "CopySaved").endsWith("CopyProposed", "VersionsPublished");
    assertThat(desk.history(copy).getLast().actor()).isEqualTo(second.id());
    assertThat(transactions.as(new Actor.Machine("test"), () -> journal.brokenLinks(copy.stream()))).isEmpty();
  }

  @Test
  void runningRequestsKeepTheirVersionAndTheRehearsalSaysWhoWouldPayMore() {
    Actor.Staff author = aPublisher();
    String code = inForce(author);
    Actor.Citizen citizen = people.aCitizen();
    UUID draft = apply(citizen, code);
    submissions.submit(citizen, draft);

    Copy copy = desk.begin(author, code, "");
    copy = desk.save(author, copy, "service.yaml", copy.text("service.yaml")
        .replace("amount: \"25\"", "amount: \"40\""));
    for (String file : List.copyOf(copy.texts().keySet())) {
      copy = desk.save(author, copy, file,
          copy.text(file).replace("hearing", "reading").replace("25.00", "40.00"));
    }
    Checked checked = desk.check(copy);
    assertThat(checked.faults()).isEmpty();

    FeeReplay fees = replaying.fees(copy, checked);
    assertThat(fees.more()).hasSize(1);
    assertThat(fees.before()).isEqualTo(new Money(2500));
    assertThat(fees.most().getFirst().after()).isEqualTo(new Money(4000));
    PathReplay ways = replaying.ways(copy, checked);
    assertThat(ways.byVersion()).isEqualTo(Map.of(1, 1));
    assertThat(ways.stuck()).singleElement().extracting(PathReplay.Stuck::why)
        .isEqualTo(new PathReplay.Why("task", "hearing"));

    published(author, copy);
    assertThat(catalogue.current(code).orElseThrow().version()).isEqualTo(2);
    assertThat(catalogue.version(code, 1).orElseThrow().definition().procedure().task("hearing")).isNotNull();
    assertThat(replaying.ways(desk.begin(author, code, ""), desk.check(desk.begin(author, code, ""))).byVersion())
        .as("the running request keeps version 1").isEqualTo(Map.of(1, 1));
  }

  @Test
  void aUnitsVariantHoldsThereAloneAndSaysWhereItsValuesComeFrom() {
    Actor.Staff author = aPublisher();
    String code = inForce(author);
    Copy copy = variant(author, code, "EG01-31", """
        decision: "محافظ القاهرة 12/2026"
        fees:
          file:
            - {key: OPEN, item: LF-SHOP, amount: "60", from: 2026-01-01, legal: "43/1979", mark: A}
        procedure:
          clock: {decide-within: 3 working-days}
          stages:
            intake: {tasks: [{id: hearing, within: 2 working-days}]}
        """);
    published(author, copy);

    Service here = catalogue.current(code, "EG01-31").orElseThrow();
    assertThat(here.definition().procedure().decideWithin().days()).isEqualTo(3);
    assertThat(here.definition().procedure().task("hearing").timing().within()).isNotNull();
    assertThat(catalogue.current(code).orElseThrow().definition().procedure().decideWithin().days()).isEqualTo(5);
    assertThat(Variant.of(catalogue.edition(code, "EG01-31").orElseThrow().files()).getFirst().values())
        .extracting(Variant.Value::path)
        .contains("fees.file.OPEN.amount", "procedure.clock.decide-within",
            "procedure.stages.intake.tasks.hearing.within");
    theGuideSaysWhatHoldsHere(code);

    Actor.Citizen citizen = people.aCitizen();
    UUID draft = apply(citizen, code);
    assertThat(drafts.draft(citizen, draft).service().version()).isEqualTo(here.version());
    assertThat(Estimate.of(here, drafts.draft(citizen, draft).content().given(), today())).isEqualTo(new Money(6000));

    Copy national = desk.begin(author, code, "");
    national = desk.save(author, national, "words.en.yaml",
        national.text("words.en.yaml").replace("Tell us where", "Say where"));
    assertThat(desk.check(national).versions()).extracting(Press.Prepared::place)
        .containsExactly("", "EG01-31");
    published(author, national);
    Service anew = catalogue.current(code, "EG01-31").orElseThrow();
    assertThat(anew.definition().procedure().decideWithin().days()).isEqualTo(3);
    assertThat(anew.words(Locale.ENGLISH).text("summary")).startsWith("Say where");
  }

  @Test
  void whereItIsNotOpenTheApplicantHearsWhereItIs() {
    Actor.Staff author = aPublisher();
    String code = inForce(author);
    published(author, variant(author, code, "EG01-31", "decision: \"1/2026\"\nopen: \"false\"\ninstead: EG01-15\n"));

    assertThatThrownBy(() -> apply(people.aCitizen(), code)).isInstanceOfSatisfying(Conflict.class, no -> {
      assertThat(no.reasonKey()).isEqualTo("requests.closed-here-instead");
      assertThat(no.about().get("place")).contains("(");
    });
    assertThat(new Surfer(port).get("/offices?governorate=EG01&service=" + code).body())
        .as("the offices of Cairo").contains("متاحة هنا").contains("لم تُفتح بعد");
    assertThat(new Surfer(port).get("/services/" + code + "?unit=EG01-31&lang=en").body())
        .contains("Not available in").contains("/services/" + code + "?unit=EG01-15")
        .doesNotContain("href=\"/apply/" + code);
    assertThat(new Surfer(port).get("/services/" + code + "?unit=EG01-15").body())
        .contains("href=\"/apply/" + code + "?unit=EG01-15\"");
  }

  private void theGuideSaysWhatHoldsHere(String code) {
    Surfer visitor = new Surfer(port);
    String page = visitor.get("/services/" + code + "?unit=EG01-31&lang=en").body();
    assertThat(page).contains("for itself").contains("60.00").contains("3 working days").doesNotContain("25.00")
        .contains("name=\"unit\" value=\"EG01-31\"");
    assertThat(visitor.get("/services/" + code + "/sheet?unit=EG01-31").body()).contains("60.00")
        .contains("/services/" + code + "?unit=EG01-31");
    assertThat(visitor.get("/services/" + code + "?calculate=yes&unit=EG01-31").body()).contains("60.00");
    assertThat(visitor.get("/services/" + code).body()).contains("25.00").doesNotContain("60.00");
    assertThat(visitor.get("/services/" + code + "?unit=EG99-99").status()).isEqualTo(404);
    ServiceBody.Here here = open.service(code, "EG01-31").orElseThrow().access().here();
    assertThat(here.place()).isEqualTo("EG01-31");
    assertThat(here.decisions().getFirst().values()).contains("fees.file.OPEN.amount");
    assertThat(open.service(code, "").orElseThrow().access().here().decisions()).isEmpty();
    assertThat(open.service(code, "EG99-99")).isEmpty();
  }

  @Test
  void aVariantIsCheckedAfterMergingAndToldInItsOwnFile() {
    Actor.Staff author = aPublisher();
    String code = inForce(author);
    Copy copy = variant(author, code, "EG01-31", """
        decision: "1/2026"
        questions: []
        fees:
          file:
            - {key: OPEN, item: NOTHING, amount: "60", from: 2026-01-01, legal: "43/1979", mark: A}
        procedure:
          stages: {nowhere: {tasks: []}, intake: {tasks: [{id: hearing, by: unit-head}]}}
        """);
    List<Fault> faults = desk.check(copy).faults();
    assertThat(faults).extracting(Fault::key).contains("key.unknown", "fee.item", "variant.unknown");
    assertThat(faults).filteredOn(fault -> fault.key().matches("key.unknown|fee.item|variant.unknown"))
        .allSatisfy(fault -> assertThat(fault.file()).isEqualTo(code + "/overrides/EG01-31/variant.yaml"));
    assertThatThrownBy(() -> desk.propose(author, copy, tomorrow())).isInstanceOf(Conflict.class)
        .hasMessage("publishing.faults");
    assertThat(catalogue.current(code, "EG01-31")).as("what was published stays in force")
        .isEqualTo(catalogue.current(code));
  }

  @Test
  void aPublicationCanBeWithdrawnBeforeItsDayAndNotAfter() {
    Actor.Staff author = aPublisher();
    Actor.Staff second = aPublisher();
    String code = inForce(author);
    Copy copy = desk.propose(author, changed(author, code), tomorrow());
    desk.approve(second, copy);
    assertThatThrownBy(() -> desk.propose(author, desk.begin(author, code, ""), tomorrow()))
        .as("one change at a time").isInstanceOf(Conflict.class);

    desk.withdraw(author, desk.copy(copy.id()));
    clock.pass(Duration.ofDays(1));
    assertThat(catalogue.current(code).orElseThrow().version()).isEqualTo(1);

    Copy again = changed(author, code);
    published(author, again);
    assertThatThrownBy(() -> desk.withdraw(author, desk.copy(again.id()))).isInstanceOf(Conflict.class)
        .hasMessage("publishing.in-force");
    assertThat(catalogue.current(code).orElseThrow().version()).as("the number of what was withdrawn stays its own")
        .isEqualTo(3);
  }

  @Test
  void theSecondOfTwoWhoSaveIsTold() {
    Actor.Staff author = aPublisher();
    Copy copy = desk.begin(author, aCode(), "");
    desk.save(author, copy, "service.yaml", "code: X\n");
    assertThatThrownBy(() -> desk.save(author, copy, "service.yaml", "code: Y\n")).isInstanceOf(Conflict.class);
  }

  @Test
  void theDatabaseKeepsWhatWasPublishedAndAsksForTwo() {
    String code = inForce(aPublisher());
    assertThatThrownBy(() -> jdbc.sql("UPDATE catalogue.version SET texts = '{}' WHERE code = ?").param(code).update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("DELETE FROM catalogue.version WHERE code = ?").param(code).update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("INSERT INTO catalogue.version SELECT code, version + 10, place, digest, texts, "
        + "effective_from, publication_id, approved_by, approved_by, published_at FROM catalogue.version WHERE code = ?")
        .param(code).update()).isInstanceOf(DataAccessException.class);
  }

  private String inForce(Actor.Staff author) {
    String code = aCode();
    published(author, typed(author, code, NewService.texts(code)));
    return code;
  }

  private void published(Actor.Staff author, Copy copy) {
    desk.approve(aPublisher(), desk.propose(author, copy, tomorrow()));
    clock.pass(Duration.ofDays(1));
  }

  private Copy typed(Actor.Staff author, String code, Map<String, String> texts) {
    Copy copy = desk.begin(author, code, "");
    for (var text : texts.entrySet()) {
      copy = desk.save(author, copy, text.getKey(), text.getValue());
    }
    return copy;
  }

  private Copy changed(Actor.Staff author, String code) {
    Copy copy = desk.begin(author, code, "");
    return desk.save(author, copy, "words.en.yaml", copy.text("words.en.yaml").replace("loud?", "noisy?"));
  }

  private Copy variant(Actor.Staff author, String code, String place, String text) {
    Copy copy = desk.begin(author, code, place);
    return desk.save(author, copy, "overrides/" + place + "/variant.yaml",
        "code: " + code + "\nplace: " + place + "\nsince: 2026-12-01\nmark: A\n" + text);
  }

  private UUID apply(Actor.Citizen citizen, String code) {
    UUID draft = drafts.begin(citizen, code, people.unit(MAADI).id(), null);
    for (var answer : Map.of("place", "شارع 9", "loud", "yes").entrySet()) {
      var open = drafts.draft(citizen, draft);
      drafts.answer(citizen, open, open.service().definition().question(answer.getKey()), answer.getValue());
    }
    return draft;
  }

  private Actor.Staff aPublisher() {
    return people.anOfficial(Role.PUBLISHER, MAADI);
  }

  private static String aCode() {
    return "GEN-" + NEXT.incrementAndGet();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
  }

  private LocalDate tomorrow() {
    return today().plusDays(1);
  }
}
