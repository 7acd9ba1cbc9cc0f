package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one node publishes, the others know; what a node cannot read harms nothing. */
@PlatformTest
class NodesTest {
  @Autowired PublishedRows rows;
  @Autowired ServiceReader reader;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Catalogue catalogue;

  @Test
  void theFolderIsTheFirstVersionOfEach() {
    Edition shipped = catalogue.edition("SHP-02", "EG01-31").orElseThrow();
    assertThat(shipped.service().version()).isEqualTo(1);
    assertThat(shipped.files().text("service.yaml")).contains("code: SHP-02");
    assertThat(jdbc.sql("SELECT digest FROM catalogue.version WHERE code = 'SHP-02' AND version = 1")
        .query(String.class).single()).isEqualTo(shipped.service().digest());
  }

  @Test
  void takingInTheFolderAgainChangesNothingAndAChangedFolderDoesNotTouchWhatIsPublished() {
    var shipped = new ShippedFirst(rows, clock);
    List<PublishedRows.Head> before = rows.heads();
    Service service = catalogue.current("SHP-02").orElseThrow();
    ServiceFiles folder = catalogue.edition("SHP-02", "").orElseThrow().files();

    assertThat(shipped.take(List.of(service), List.of(folder)).of("SHP-02")).hasSize(1);
    var changed = new Service("SHP-02", 1, "0".repeat(64), service.definition(), service.words());
    assertThat(shipped.take(List.of(changed), List.of(folder)).of("SHP-02")).isEmpty();
    assertThat(rows.heads()).isEqualTo(before);
  }

  @Test
  void aNodeLooksUpAVersionThatItDoesNotKnow() {
    var shelving = new Shelving(rows, reader);
    Catalogue other = new Catalogue(shelving.newer(new Editions(List.of())), shelving::newer, clock);
    assertThat(other.version("SHP-02", 901)).isEmpty();

    publish(901, new TreeMap<>(catalogue.edition("SHP-02", "").orElseThrow().files().texts()));
    assertThat(other.editions().version("SHP-02", 901)).as("not asked for yet").isEmpty();
    assertThat(other.version("SHP-02", 901)).isPresent();
    assertThat(other.current("SHP-02").orElseThrow().version()).as("holds from its day").isEqualTo(1);
  }

  @Test
  void whatANodeCannotReadIsLeftOutAndWhatWasInForceStays() {
    publish(902, new TreeMap<>(Map.of("service.yaml", "code: [")));
    catalogue.refresh();
    assertThat(catalogue.version("SHP-02", 902)).isEmpty();
    assertThat(catalogue.current("SHP-02").orElseThrow().version()).isEqualTo(1);
  }

  /** For a far day and for nobody: other tests see nothing of it. */
  private void publish(int version, TreeMap<String, String> texts) {
    Service service = catalogue.current("SHP-02").orElseThrow();
    var files = new ServiceFiles("SHP-02", texts);
    var write = PublishedRows.adding(Shelving.numbered(service, version), files,
        new Edition.Force("EG27", LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO).plusYears(50), false, null),
        new Edition.Publication(UUID.randomUUID(), "staff:one", "staff:two", clock.instant()));
    jdbc.sql(write.sql()).params(write.params()).update();
  }
}
