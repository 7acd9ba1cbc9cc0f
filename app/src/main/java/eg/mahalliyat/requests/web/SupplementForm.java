package eg.mahalliyat.requests.web;

import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.payments.Line;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.SiteNotes;
import eg.mahalliyat.requests.SupplementDifferences;
import eg.mahalliyat.requests.SupplementDifferences.Base;
import eg.mahalliyat.requests.SupplementDifferences.Input;
import eg.mahalliyat.requests.SupplementLines;
import eg.mahalliyat.requests.SupplementaryBill.Reason;
import eg.mahalliyat.requests.SupplementaryBill.Why;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.Money;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads the form that proposes a supplementary bill. */
@Component
public class SupplementForm {
  static final int LONGEST = 1000;
  private static final int LONGEST_LAW = 300;
  private static final int LONGEST_TERM = 90;
  /** Nobody types more by hand: what is more is a slip. */
  private static final Money MOST = new Money(100_000_000_00L);

  /** @param lines empty when the form has errors */
  record Read(Form form, Why why, Optional<List<Line>> lines, int days) {}

  private final SupplementLines lines;
  private final SupplementDifferences differences;
  private final SiteNotes notes;

  SupplementForm(SupplementLines lines, SupplementDifferences differences, SiteNotes notes) {
    this.differences = differences;
    this.lines = lines;
    this.notes = notes;
  }

  List<Option> items(Web web) {
    Locale locale = web.words().locale();
    return lines.items().stream()
        .map(item -> new Option(item.code(), item.name(locale) + " · " + item.code())).toList();
  }

  /** @param base the bill that is to be computed with other values; null where an amount is asked for */
  Read read(Web web, Form form, @Nullable Base base) {
    Form checked = form;
    Optional<Reason> reason = Arrays.stream(Reason.values())
        .filter(one -> one.name().equals(form.value("reason"))).findFirst();
    checked = reason.isPresent() ? checked : checked.wrong("reason", web.t("supplements.reason-wrong"));
    String legal = Typed.line(form.value("legal"));
    checked = legal.isEmpty() || legal.length() > LONGEST_LAW
        ? checked.wrong("legal", web.t("supplements.legal-wrong")) : checked;
    checked = checked.needsWords("explanation", LONGEST, web.t("supplements.explanation-wrong"));
    int days = days(form.value("days"));
    checked = days > 0 ? checked : checked.wrong("days", web.t("supplements.term", "most", LONGEST_TERM));
    Why why = new Why(reason.orElse(Reason.OTHER), legal, form.words("explanation"), List.of());
    return base == null ? amount(web, checked, why, days) : again(web, checked, base, why, days);
  }

  private Read amount(Web web, Form form, Why why, int days) {
    Optional<Money> amount = Money.typed(form.value("amount"))
        .filter(typed -> typed.isPositive() && typed.compareTo(MOST) <= 0);
    Form checked = amount.isPresent() ? form : form.wrong("amount", web.t("supplements.amount-wrong"));
    Optional<Line> line = lines.amount(form.value("item"), amount.orElse(new Money(1)), why);
    checked = line.isPresent() ? checked : checked.wrong("item", web.t("supplements.item-wrong"));
    return new Read(checked, why, checked.hasErrors() ? Optional.empty() : line.map(List::of), days);
  }

  private Read again(Web web, Form form, Base base, Why why, int days) {
    Map<String, String> typed = new LinkedHashMap<>();
    base.inputs().forEach(input -> typed.put(input.key(),
        ArabicText.westernDigits(Typed.line(form.value(field(input)))).strip()));
    Optional<List<Line>> missing = differences.lines(base, typed, why);
    String first = field(base.inputs().getFirst());
    Form checked = missing.isEmpty() ? form.wrong(first, web.t("supplements.values-wrong"))
        : missing.get().isEmpty() ? form.wrong(first, web.t("supplements.values-same")) : form;
    return new Read(checked, why, checked.hasErrors() ? Optional.empty() : missing, days);
  }

  /** The name of its field. */
  public static String field(Input input) {
    return "value-" + input.key().replace('.', '-');
  }

  /** The form with the values of the bill in it. */
  static Form filled(Form form, Base base) {
    Form filled = form;
    for (Input input : base.inputs()) {
      filled = filled.with(field(input), input.value());
    }
    return filled;
  }

  /** Keeps the paper last, so that a slip costs no second upload of it. */
  Read withPaper(Web web, Actor.Staff official, Request request, Read read, @Nullable MultipartFile paper)
      throws IOException {
    if (paper == null || paper.isEmpty()) {
      return read;
    }
    String name = Optional.ofNullable(paper.getOriginalFilename()).orElse("");
    return switch (notes.scanned(official, request, name, paper.getBytes())) {
      case StoreResult.Stored stored -> with(read, stored.document().id());
      case StoreResult.Rejected no ->
          new Read(read.form().wrong("paper", web.t(no.reasonKey(), no.about())), read.why(), Optional.empty(), 0);
    };
  }

  private static Read with(Read read, UUID document) {
    Why why = read.why();
    return new Read(read.form(), new Why(why.reason(), why.legal(), why.explanation(), List.of(document)), read.lines(),
        read.days());
  }

  private static int days(String typed) {
    String digits = ArabicText.westernDigits(typed).strip();
    int days = digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
    return days <= LONGEST_TERM ? days : 0;
  }
}
