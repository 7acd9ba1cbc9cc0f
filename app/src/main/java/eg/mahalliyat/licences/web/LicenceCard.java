package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.Licence;
import eg.mahalliyat.licences.Renewing;
import eg.mahalliyat.licences.Standing;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.territory.LocalUnit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A licence as a page shows it.
 *
 * @param renewable may be renewed as it stands, and the reader may do it
 * @param underWay the renewal that was begun; null when there is none
 */
public record LicenceCard(
    Licence licence, LocalUnit unit, LocalDate today, boolean renewable, Renewing.@Nullable UnderWay underWay) {
  private static final int SOON = 60;

  public Standing standing() {
    return licence.standing(today);
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
      case SUSPENDED, REVOKED, REPLACED -> web.t("licences.why." + standing().key());
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
