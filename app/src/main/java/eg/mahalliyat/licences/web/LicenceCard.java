package eg.mahalliyat.licences.web;

import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.licences.Licence;
import eg.mahalliyat.licences.RegisterWords;
import eg.mahalliyat.licences.Renewing;
import eg.mahalliyat.licences.Standing;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.territory.LocalUnit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a register as a page shows it.
 *
 * @param may what the reader may do about it
 */
public record LicenceCard(Licence licence, LocalUnit unit, LocalDate today, May may, RegisterWords names) {
  private static final int SOON = 60;

  /**
   * What the reader may do about it.
   *
   * @param renewal as it stands
   * @param underWay the request that was begun; null when there is none
   * @param services all that may begin from it now
   */
  public record May(boolean renewal, Renewing.@Nullable UnderWay underWay,
      List<Service> services) {}

  /** The service of this code, when it may begin from here now. */
  public @Nullable Service begins(String code) {
    return may.services().stream().filter(service -> service.code().equals(code)).findFirst().orElse(null);
  }

  public Standing standing() {
    return licence.standing(today);
  }

  /** What the paper is called, such as a building permit. */
  public String kind(Web web) {
    return names.title(licence.id().register(), web.words().locale());
  }

  /** What its holder knows it by: the name over the door where there is one. */
  public String title(Web web) {
    String name = licence.field("trade_name");
    return name.isEmpty() ? kind(web) : name;
  }

  /** A line under the title: what it is about, and where. */
  public String about(Web web) {
    String about = Stream.of("activity", "address").filter(key -> !licence.field(key).isEmpty()).findFirst()
        .map(key -> value(web, key)).orElse("");
    return about.isEmpty() ? unit.name(web.words().locale()) : about + " · " + unit.name(web.words().locale());
  }

  /** Everything that the entry says, in the order of its papers. */
  public List<Row> fields(Web web) {
    Locale locale = web.words().locale();
    String register = licence.id().register();
    return names.ordered(register, licence.fields().keySet()).stream().filter(key -> !licence.field(key).isEmpty())
        .map(key -> FieldRows.row(web, names, register, key, licence.field(key))).toList();
  }

  private String value(Web web, String key) {
    return FieldRows.value(web, names, licence.id().register(), key, licence.field(key));
  }

  /** Time to think of the renewal: nobody should learn of it when it is over. */
  public boolean soon() {
    return standing() == Standing.ACTIVE && daysLeft() <= SOON;
  }

  /** The name of the badge's class. */
  public String look() {
    return soon() ? "warn" : standing().look();
  }

  public String icon() {
    return soon() ? "clock" : standing().icon();
  }

  /** The standing in words, with the days that are left or gone. */
  public String sentence(Web web) {
    return switch (standing()) {
      case ACTIVE -> licence.paper().term().expires() == null ? web.t("licences.unlimited")
          : web.t("licences.days-left", "days", daysLeft());
      case EXPIRED -> web.t("licences.days-over", "days", -daysLeft());
      case SUSPENDED, REVOKED, REPLACED, TRANSFERRED, CANCELLED -> web.t("licences.why." + standing().key());
    };
  }

  public String state(Web web) {
    return web.t("licences.state." + (soon() ? "soon" : standing().key()));
  }

  private long daysLeft() {
    LocalDate expires = licence.paper().term().expires();
    return expires == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, expires);
  }
}
