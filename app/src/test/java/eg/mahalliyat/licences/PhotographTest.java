package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.procedure.State;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.procedure.TaskStatus;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.TestRequests;
import eg.mahalliyat.shared.Base32;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has the code of a paper sees the place as the inspector saw it; nobody else does, and nobody by a number. */
@PlatformTest
class PhotographTest {
  private static final List<String> NAMED = List.of("site", "reinspect");
  private static final Instant DAY = Instant.parse("2026-10-01T08:00:00Z");
  @Autowired TestPapers papers;
  @Autowired TestPhotographs photographs;
  @Autowired TestMeasures measures;
  @Autowired TestRequests requested;
  @Autowired TestPeople people;
  @Autowired Licences licences;
  @Autowired Requests requests;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void isSeenByWhoHasTheCodeAndKeptByNobodyOnTheWay() throws Exception {
    var paper = papers.aPaper(people.aCitizen(), term());
    assertThat(page(paper)).as("without one").doesNotContain("/photograph");
    photographs.put(paper.licence(), TestPictures.front(Color.RED));
    assertThat(page(paper)).contains("<img src=\"" + paper.path().replace("/V/", "/v/") + "/photograph\"");
    for (String path : List.of(paper.path(), paper.path().toLowerCase(Locale.ROOT))) {
      HttpResponse<byte[]> picture = get(path + "/photograph");
      assertThat(picture.statusCode()).isEqualTo(200);
      assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/jpeg");
      assertThat(picture.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
      BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture.body()));
      assertThat(new Color(seen.getRGB(5, 5)).getRed()).isGreaterThan(200);
      assertThat(seen.getWidth()).isEqualTo(640);
    }
  }

  @Test
  void aRenewalWithoutOneKeepsItAndOneWithItShowsTheNewer() throws Exception {
    Actor.Citizen holder = people.aCitizen();
    var first = papers.aPaper(holder, term());
    photographs.put(first.licence(), TestPictures.front(Color.RED));
    var second = papers.aNewerPaper(holder, first, term());
    assertThat(colour(second)).isEqualTo("red");
    var third = papers.aNewerPaper(holder, first, term());
    photographs.put(third.licence(), TestPictures.front(Color.BLUE));
    assertThat(colour(third)).isEqualTo("blue");
    assertNothing(first);
    assertNothing(second);
  }

  @Test
  void noneOfAnotherHolderNorOfWhatDoesNotStandAnyMore() throws Exception {
    var passed = papers.aPaper(people.aCitizen(), term());
    photographs.put(passed.licence(), TestPictures.front(Color.RED));
    assertNothing(papers.transferred(passed.licence(), people.aCitizen(), term()));
    assertNothing(passed);
    var revoked = papers.aPaper(people.aCitizen(), term());
    photographs.put(revoked.licence(), TestPictures.front(Color.RED));
    measures.suspend(revoked.licence());
    assertThat(colour(revoked)).as("an inspector looks at what is suspended").isEqualTo("red");
    measures.resume(revoked.licence());
    measures.revoke(revoked.licence());
    assertNothing(revoked);
  }

  /** Not even in its size does an answer tell whether there is such a licence. */
  @Test
  void noneAndNotKnownAndNotOursAreTheSame() throws Exception {
    var without = papers.aPaper(people.aCitizen(), term());
    var with = papers.aPaper(people.aCitizen(), term());
    photographs.put(with.licence(), TestPictures.front(Color.RED));
    byte[] edited = Base32.decode(with.path().substring(3));
    edited[60] ^= 1;
    String unknown = papers.aCode("131/2020/999998", term());
    HttpResponse<byte[]> none = get(without.path() + "/photograph");
    assertThat(none.statusCode()).isEqualTo(404);
    String number = licences.licence(people.aClerkOf(TestLicences.UNIT), with.licence()).id().number();
    for (String path : List.of("/V/" + Base32.encode(edited), "/v/NONSENSE", "/v/" + number.replace("/", "%2D"),
        unknown.substring(unknown.lastIndexOf("/V/")))) {
      HttpResponse<byte[]> other = get(path + "/photograph");
      assertThat(other.statusCode()).as(path).isEqualTo(404);
      assertThat(other.body()).isEqualTo(none.body());
      assertThat(heads(other)).isEqualTo(heads(none));
    }
  }

  @Test
  void nobodyChangesOneAndStrangersReadNone() throws Exception {
    var paper = papers.aPaper(people.aCitizen(), term());
    photographs.put(paper.licence(), TestPictures.front(Color.RED));
    assertThat(rows(people.aCitizen(), paper.licence())).isZero();
    assertThat(rows(Actor.VISITOR, paper.licence())).isZero();
    assertThat(rows(people.aClerkOf(TestLicences.UNIT), paper.licence())).isEqualTo(1);
    assertThatThrownBy(() -> transactions.run(Papers.SELF, () -> jdbc.sql(
        "UPDATE licences.photograph SET width = 1 WHERE entry_id = ?").param(paper.licence()).update()))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void theInspectionThatWasFinishedLastTellsAndItsFirstPhotographIsTheFront() {
    UUID early = UUID.randomUUID();
    UUID late = UUID.randomUUID();
    UUID back = UUID.randomUUID();
    TaskState seen = seen("site#1", 0, TaskStatus.DONE, early);
    TaskState again = seen("reinspect#1", 9, TaskStatus.DONE, late);
    TaskState takenBack = seen("reinspect#2", 12, TaskStatus.TAKEN_BACK, back);
    TaskState elsewhere = seen("committee#1", 20, TaskStatus.DONE, back);
    assertThat(shop(seen, elsewhere).front(NAMED)).contains(early);
    assertThat(shop(seen, again, takenBack).front(NAMED)).contains(late);
    assertThat(shop(elsewhere).front(NAMED)).isEmpty();
  }

  private Request shop(TaskState... tasks) {
    UUID some = requested.anApprovedRequest(people.aCitizen());
    Request it = requests.request(Papers.SELF, some);
    State was = it.state();
    Map<String, TaskState> all = Stream.of(tasks)
        .collect(Collectors.toMap(TaskState::id, Function.identity(), (one, other) -> other, TreeMap::new));
    var state = new State(was.stage(), was.begunBy(), all, was.decisions(), was.clock(), was.end());
    return new Request(it.id(), it.owner(), it.service(), it.content(), state, it.times());
  }

  private static TaskState seen(String id, int day, TaskStatus status, UUID front) {
    Instant at = DAY.plus(Duration.ofDays(day));
    var findings = new Findings(Map.of(), List.of(front.toString(), UUID.randomUUID().toString()), null);
    return new TaskState(id, id.substring(0, id.indexOf('#')), TaskKind.INSPECTION, "inspector",
        new TaskState.Opening(at, null, null, List.of(), null), new TaskState.Closing(status, "conforms", "staff:x", at,
            eg.mahalliyat.procedure.Grounds.NONE, new TaskState.Particulars(null, findings, null)));
  }

  private int rows(Actor actor, UUID licence) {
    return transactions.as(actor, () -> jdbc.sql("SELECT count(*) FROM licences.photograph WHERE entry_id = ?")
        .param(licence).query(Integer.class).single());
  }

  private void assertNothing(TestPapers.Scanned paper) throws Exception {
    assertThat(get(paper.path() + "/photograph").statusCode()).isEqualTo(404);
    assertThat(page(paper)).contains("verdict").doesNotContain("/photograph");
  }

  private String colour(TestPapers.Scanned paper) throws Exception {
    HttpResponse<byte[]> picture = get(paper.path() + "/photograph");
    assertThat(picture.statusCode()).isEqualTo(200);
    var at = new Color(ImageIO.read(new ByteArrayInputStream(picture.body())).getRGB(5, 5));
    return at.getRed() > 200 ? "red" : at.getBlue() > 200 ? "blue" : at.toString();
  }

  private static Map<String, List<String>> heads(HttpResponse<?> answer) {
    Map<String, List<String>> heads = new TreeMap<>(answer.headers().map());
    heads.keySet().removeIf(name -> name.equalsIgnoreCase("date") || name.toLowerCase(Locale.ROOT).contains("request-id"));
    return heads;
  }

  private String page(TestPapers.Scanned paper) throws Exception {
    return new String(get(paper.path()).body(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private Term term() {
    LocalDate today = licences.today();
    return new Term(today.minusDays(10), today.plusDays(300));
  }
}
