package eg.mahalliyat.licences;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is printed on a paper of a register. */
public record LicenceDocument(String number, Issuer issuer, Matter matter, Term term, Fees fees, Grounds grounds) {
  /** What it is about. */
  public sealed interface Matter permits Shop, Sheet {
    /** In whose name it is issued. */
    String holder();

    /** Where it is about; empty when that is nowhere. */
    String place();

    /** What a template says of it. */
    default Form form() {
      return Form.USUAL;
    }
  }

  /** The local unit that licenses, and its governorate, named in both languages. */
  public record Issuer(String unitAr, String unitEn, String governorateAr, String governorateEn) {}

  /**
   * A public shop (law 154/2019, article 3, says what its licence must show): who is licensed to do what. Without a
   * manager the holder answers for the shop himself.
   */
  public record Shop(String holder, @Nullable String manager, String activity, String tradeName, Premises premises)
      implements Matter {
    @Override
    public String place() {
      return premises.address();
    }
  }

  /** Anything else: what the paper is called, and what it says line by line. */
  public record Sheet(Named title, String holder, List<Line> lines, String place, Form form) implements Matter {
    public Sheet {
      lines = List.copyOf(lines);
    }

    /** What its register entry says, in the form that all papers have. */
    Sheet(Named title, String holder, List<Line> lines, String place) {
      this(title, holder, lines, place, Form.USUAL);
    }
  }

  /**
   * What the template of its service says around the lines.
   *
   * @param template the service and its version, such as {@code SHP-01/3}; empty without a template
   * @param bilingual with English under the Arabic
   * @param grant the sentence above the lines; null for the usual one
   */
  public record Form(String template, boolean bilingual, @Nullable Named grant, List<Named> conditions,
      List<Named> foot) {
    static final Form USUAL = new Form("", true, null, List.of(), List.of());

    public Form {
      conditions = List.copyOf(conditions);
      foot = List.copyOf(foot);
    }
  }

  /** A name in both languages. */
  public record Named(String ar, String en) {}

  /**
   * @param value as it is printed, in Arabic where it is a word of ours
   * @param english the same in English where that differs; empty otherwise
   */
  public record Line(Named name, String value, String english) {
    Line(Named name, String value) {
      this(name, value, "");
    }
  }

  /** Where; the area is in square metres; working hours as the licensing centre words them. */
  public record Premises(String address, BigDecimal areaM2, @Nullable String hours) {}

  /** From when; without an expiry day the licence is unlimited. */
  public record Term(LocalDate issued, @Nullable LocalDate expires) {
    private static final int MONTHS = 12;

    /** The day of expiry itself is still covered. */
    boolean over(LocalDate today) {
      return expires != null && expires.isBefore(today);
    }

    /** The next term: nobody loses days by renewing early, and nobody gets days for which there was no licence. */
    Term next(LocalDate today, @Nullable Integer years) {
      return years == null ? new Term(today, null) : longer(today, years * MONTHS);
    }

    /** The next term by months. */
    Term longer(LocalDate today, int months) {
      LocalDate from = expires == null || over(today) ? today : expires.plusDays(1);
      return new Term(today, from.plusMonths(months).minusDays(1));
    }

    /** Another paper under the same term; for one whose last day is over it is dated by that day. */
    Term again(LocalDate today) {
      return new Term(expires != null && over(today) ? expires : today, expires);
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
