package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.catalogue.Answer;
import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Effect;
import eg.mahalliyat.catalogue.FileQuestion;
import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.catalogue.Page;
import eg.mahalliyat.catalogue.Paper;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.requests.Draft;
import eg.mahalliyat.requests.Drafts;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.Submissions;
import eg.mahalliyat.requests.TestRequests;
import eg.mahalliyat.shared.Yaml;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The good way of services that together use everything that a procedure can do, on the running platform. */
@PlatformTest
class GoodWaysTest {
  private static final List<String> CHOSEN = List.of("PLN-01", "BLD-02", "SHP-03", "SHP-07", "SHP-08", "OCC-02",
      "OCC-05", "CEM-01", "CRT-01", "MKT-01", "RCN-02", "REV-05", "GEN-01");
  private static final AtomicInteger SERIAL = new AtomicInteger(800_000);

  @Autowired Catalogue catalogue;
  @Autowired DemoExamples examples;
  @Autowired LicenceDoor door;
  @Autowired Renewing renewing;
  @Autowired Drafts drafts;
  @Autowired Submissions submissions;
  @Autowired Requests requests;
  @Autowired Licences licences;
  @Autowired Walker walker;
  @Autowired TestPeople people;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;

  static Stream<String> chosen() {
    return CHOSEN.stream();
  }

  @ParameterizedTest
  @MethodSource("chosen")
  void goesItsGoodWayToTheEnd(String code) {
    Yaml way = DemoExamples.goodWay(code);
    Actor.Citizen applicant = people.aCitizen();
    Optional<Licence> began = began(code, applicant);
    UUID request = submissions.submit(applicant, filled(applicant, code, began, way));
    for (Yaml step : way.at("steps").items()) {
      walker.step(applicant, request, step);
    }
    await().atMost(Duration.ofSeconds(60)).until(() -> requests.request(applicant, request).ended());
    assertThat(Objects.requireNonNull(requests.request(applicant, request).state().end()).word())
        .isEqualTo(way.at("expect").at("end").text());
    if (way.at("steps").items().stream().anyMatch(step -> step.at("issued").present())) {
      issued(request, service(code).definition().outputs(), began, way);
    }
  }

  @Test
  void nothingThatAProcedureCanDoIsLeftOut() {
    Set<TaskKind> used = EnumSet.noneOf(TaskKind.class);
    Set<Effect> effects = EnumSet.noneOf(Effect.class);
    catalogue.all().stream().filter(Service::open).forEach(service -> {
      used.addAll(kinds(service));
      service.definition().outputs().values().forEach(output -> effects.add(output.effect()));
    });
    CHOSEN.forEach(code -> {
      used.removeAll(kinds(service(code)));
      service(code).definition().outputs().values().forEach(output -> effects.remove(output.effect()));
    });
    used.remove(TaskKind.COMPLETION); // no good way passes one
    assertThat(CHOSEN).hasSizeGreaterThanOrEqualTo(10).doesNotHaveDuplicates();
    assertThat(used).as("kinds of tasks that no chosen service has").isEmpty();
    assertThat(effects).as("effects on registers that no chosen service has").isEmpty();
  }

  private void issued(UUID request, Map<String, Output> outputs, Optional<Licence> began, Yaml way) {
    Actor.Staff clerk = people.aClerkOf(TestLicences.UNIT);
    UUID entry = licences.issuedFor(clerk, request);
    Licence licence = licences.licence(clerk, entry);
    assertThat(outputs).containsKey(licence.id().register());
    Output output = Objects.requireNonNull(outputs.get(licence.id().register()));
    assertThat(licence.standing(licences.today())).isEqualTo(Standing.ACTIVE);
    assertThat(new String(licences.document(clerk, entry), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(transactions.as(clerk, () -> jdbc.sql("SELECT count(*) FROM licences.photograph WHERE entry_id = ?")
        .param(entry).query(Integer.class).single())).as("photographs").isEqualTo(output.photograph().isEmpty() ? 0 : 1);
    began.ifPresent(before -> became(output, before, licence, way));
  }

  private void became(Output output, Licence before, Licence licence, Yaml way) {
    Actor.Staff clerk = people.aClerkOf(TestLicences.UNIT);
    Licence old = licences.licence(clerk, before.id().uuid());
    assertThat(licence.id().uuid().equals(before.id().uuid())).isEqualTo(output.effect().goesOn());
    switch (output.effect()) {
      case NEW, COPY -> assertThat(old).isEqualTo(before);
      case RENEW -> assertThat(old.paper().term().expires()).isAfter(before.paper().term().expires());
      case REPLACE -> assertThat(old.paper().term().expires()).isEqualTo(before.paper().term().expires());
      case TRANSFER -> assertThat(old.holder().name()).isEqualTo(way.at("given").at("answers").at("other_name").text());
      case CANCEL -> assertThat(old.standing(licences.today())).isEqualTo(Standing.CANCELLED);
    }
  }

  private UUID filled(Actor.Citizen applicant, String code, Optional<Licence> began, Yaml way) {
    UUID id = began.map(entry -> renewing.begin(applicant, entry.id().uuid(), code).id())
        .orElseGet(() -> drafts.begin(applicant, code, people.unit(TestLicences.UNIT).id(), null));
    for (Draft draft = drafts.draft(applicant, id); !done(applicant, draft, way); draft = drafts.draft(applicant, id)) {
      assertThat(draft.journey().next()).isNotInstanceOf(Page.Stop.class);
    }
    return id;
  }

  /** Does what the next page wants; true when that is the last one. */
  private boolean done(Actor.Citizen applicant, Draft draft, Yaml way) {
    switch (draft.journey().next()) {
      case Page.Ask ask when ask.question().kind() instanceof FileQuestion -> assertThat(
          drafts.attach(applicant, draft, ask.question(), "photo.png", TestRequests.aPicture()))
          .isInstanceOf(StoreResult.Stored.class);
      case Page.Ask ask -> {
        String said = near(way, way.at("given").at("answers").at(ask.question().key()).text());
        assertThat(drafts.answer(applicant, draft, ask.question(), said)).as(ask.key()).isInstanceOf(Answer.Valid.class);
      }
      case Page.Upload upload -> assertThat(
          drafts.attach(applicant, draft, upload.paper(), "paper", accepted(upload.paper())))
          .isInstanceOf(StoreResult.Stored.class);
      case Page.Check _ -> {
        return true;
      }
      case Page.OnFile _, Page.Stop _ -> throw new IllegalStateException(draft.journey().next().key());
    }
    return false;
  }

  private static byte[] accepted(Paper paper) {
    return paper.upload().accept().contains("png") ? TestRequests.aPicture() : eg.mahalliyat.documents.Samples.aPdf();
  }

  /** Days are as far from today as they are from the day of the case. */
  private String near(Yaml way, String value) {
    LocalDate begins = LocalDate.parse(way.at("begins").text());
    return value.matches("\\d{4}-\\d{2}-\\d{2}")
        ? LocalDate.parse(value).plusDays(licences.today().toEpochDay() - begins.toEpochDay()).toString() : value;
  }

  private Optional<Licence> began(String code, Actor.Citizen applicant) {
    var holder = new Licence.Holder(applicant.personId(), applicant.name());
    int unit = people.unit(TestLicences.UNIT).id();
    Optional<Licence> entry = examples.of(service(code), holder, unit, SERIAL.incrementAndGet());
    entry.ifPresent(it -> transactions.run(Papers.SELF, () -> door.enter(Papers.SELF, it)));
    return entry.map(it -> licences.licence(applicant, it.id().uuid()));
  }

  private Service service(String code) {
    return catalogue.current(code).orElseThrow();
  }

  private static Set<TaskKind> kinds(Service service) {
    Set<TaskKind> kinds = EnumSet.noneOf(TaskKind.class);
    service.definition().procedure().stages().values()
        .forEach(stage -> stage.tasks().forEach(task -> kinds.add(task.kind())));
    return kinds;
  }
}
