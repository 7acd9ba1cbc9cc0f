package eg.mahalliyat.revenue.web;

import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.revenue.BeneficiaryAccount;
import eg.mahalliyat.revenue.Item;
import eg.mahalliyat.revenue.RevenueDesk;
import eg.mahalliyat.revenue.Validity;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.tariff.Nature;
import eg.mahalliyat.tariff.RevenueItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed into the form of a change, field by field, and says what is wrong with it. */
final class ChangeForm {
  private static final int LONGEST = 200;
  private static final int LONGEST_REASON = 1_000;

  private final Web web;
  private final LocalDate firstDay;
  private Form form;

  ChangeForm(Web web, Form sent, LocalDate firstDay) {
    this.web = web;
    this.firstDay = firstDay;
    this.form = sent;
  }

  /** With what is wrong, after reading. */
  Form form() {
    return form;
  }

  static Form of(Item.Content item, LocalDate firstDay) {
    return from(Form.empty().with("nature", item.nature().name()).with("class", item.classification())
        .with("ar", item.ar()).with("en", item.en()).with("refundable", item.refundable() ? "yes" : "")
        .with("in-parts", item.inParts() ? "yes" : "").with("legal", item.legal())
        .with("legal-mark", item.legalMark().name()).with("mark", item.mark().name()), firstDay);
  }

  static Form of(BeneficiaryAccount.Content account, LocalDate firstDay) {
    return from(Form.empty().with("number", account.number()).with("ar", account.ar()).with("en", account.en())
        .with("mark", account.mark().name()), firstDay);
  }

  /** Empty when something is wrong. */
  Optional<RevenueDesk.Wanted> item(String code) {
    Optional<Nature> nature = choice(Nature.values(), "nature");
    String classification = text("class", LONGEST, true);
    if (!RevenueItems.CLASSIFICATION.matcher(classification).matches()) {
      form = form.wrong("class", web.t("revenue.class-wrong"));
    }
    String ar = text("ar", LONGEST, true);
    String en = text("en", LONGEST, true);
    boolean refundable = form.chosen("refundable", "yes");
    if (nature.filter(Nature::refundable).isPresent() && !refundable) {
      form = form.wrong("refundable", web.t("revenue.refundable-wrong"));
    }
    String legal = text("legal", LONGEST, false);
    Optional<Mark> legalMark = legal.isEmpty() ? Optional.of(Mark.ILLUSTRATIVE) : choice(Mark.values(), "legal-mark");
    Optional<Mark> mark = choice(Mark.values(), "mark");
    return wanted(code, "", () -> new Item.Content(nature.orElseThrow(), classification, ar, en, refundable,
        form.chosen("in-parts", "yes"), legal, legalMark.orElseThrow(), mark.orElseThrow()));
  }

  /** Empty when something is wrong. */
  Optional<RevenueDesk.Wanted> account(String code, String governorate) {
    String number = text("number", LONGEST, true);
    if (!number.matches("[A-Za-z0-9.-]{4,40}")) {
      form = form.wrong("number", web.t("revenue.number-wrong"));
    }
    String ar = text("ar", LONGEST, true);
    String en = text("en", LONGEST, true);
    Optional<Mark> mark = choice(Mark.values(), "mark");
    return wanted(code, governorate, () -> new BeneficiaryAccount.Content(number, ar, en, mark.orElseThrow()));
  }

  private Optional<RevenueDesk.Wanted> wanted(String code, String place,
      Supplier<Object> content) {
    Optional<LocalDate> from = form.date("from").filter(day -> !day.isBefore(firstDay));
    if (from.isEmpty()) {
      form = form.wrong("from", web.t("revenue.from-wrong", "day", web.day(firstDay)));
    }
    LocalDate until = until(from.orElse(firstDay));
    String reason = text("reason", LONGEST_REASON, true);
    return form.hasErrors() ? Optional.empty() : Optional.of(new RevenueDesk.Wanted(
        code, place, new Validity(from.orElseThrow(), until), Json.write(content.get()), reason));
  }

  private @Nullable LocalDate until(LocalDate from) {
    if (Stream.of("day", "month", "year").allMatch(part -> form.value("until-" + part).isBlank())) {
      return null;
    }
    Optional<LocalDate> until = form.date("until").filter(day -> !day.isBefore(from));
    if (until.isEmpty()) {
      form = form.wrong("until", web.t("revenue.until-wrong"));
    }
    return until.orElse(null);
  }

  private String text(String field, int longest, boolean wanted) {
    String text = ArabicText.visible(form.value(field));
    if (wanted && text.isEmpty() || text.length() > longest) {
      form = form.wrong(field, web.t("revenue." + field + "-wrong", Map.of()));
    }
    return text;
  }

  private <E extends Enum<E>> Optional<E> choice(E[] values, String field) {
    Optional<E> chosen = List.of(values).stream().filter(value -> value.name().equals(form.value(field))).findFirst();
    if (chosen.isEmpty()) {
      form = form.wrong(field, web.t("revenue.choose-wrong"));
    }
    return chosen;
  }

  private static Form from(Form form, LocalDate day) {
    return form.with("from-day", String.valueOf(day.getDayOfMonth()))
        .with("from-month", String.valueOf(day.getMonthValue())).with("from-year", String.valueOf(day.getYear()));
  }
}
