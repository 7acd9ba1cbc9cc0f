package eg.mahalliyat.licences;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is printed on the licence of a public shop (law 154/2019, article 3, says what it must show). */
public record LicenceDocument(String number, Issuer issuer, Shop shop, Term term, Fees fees, Grounds grounds) {

  /** The local unit that licenses, and its governorate, named in both languages. */
  public record Issuer(String unitAr, String unitEn, String governorateAr, String governorateEn) {}

  /** Who is licensed to do what. Without a manager the holder answers for the shop himself. */
  public record Shop(
      String holder, @Nullable String manager, String activity, String tradeName, Premises premises) {}

  /** Where; the area is in square metres; working hours as the licensing centre words them. */
  public record Premises(String address, BigDecimal areaM2, @Nullable String hours) {}

  /** From when; without an expiry day the licence is unlimited. */
  public record Term(LocalDate issued, @Nullable LocalDate expires) {
    /** The day of expiry itself is still covered. */
    boolean over(LocalDate today) {
      return expires != null && expires.isBefore(today);
    }

    /** The next term: nobody loses days by renewing early, and nobody gets days for which there was no licence. */
    Term next(LocalDate today, @Nullable Integer years) {
      LocalDate from = expires == null || over(today) ? today : expires.plusDays(1);
      return new Term(today, years == null ? null : from.plusYears(years).minusDays(1));
    }
  }

  /** What was paid, in piastres, and the receipt that shows it. */
  public record Fees(long piastres, String receiptNumber) {}

  /**
   * What the licence rests on.
   *
   * @param registerVersion tells which state of the register entry was printed
   * @param specimen a paper of a trial, which says so
   */
  public record Grounds(String requestNumber, String law, List<String> conditions, int registerVersion,
      boolean specimen) {
    public Grounds {
      conditions = List.copyOf(conditions);
    }
  }
}
