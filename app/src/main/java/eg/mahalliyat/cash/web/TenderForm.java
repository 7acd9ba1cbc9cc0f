package eg.mahalliyat.cash.web;

import eg.mahalliyat.cash.CashLimit;
import eg.mahalliyat.cash.Tender;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.Money;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How somebody pays, as the cashier typed it. A number of a card, typed by mistake, is refused and not shown again.
 *
 * @param form with what is wrong
 * @param tender empty when something is
 * @param amount of it
 */
record TenderForm(Form form, Optional<Tender> tender, Money amount) {
  private static final Pattern PAPER = Pattern.compile("[0-9A-Z/-]{1,20}");
  private static final Pattern TERMINAL = Pattern.compile("[0-9A-Z]{4,12}");
  private static final Pattern APPROVAL = Pattern.compile("[0-9A-Z]{6}");
  private static final Pattern CARD_END = Pattern.compile("\\d{4}");
  private static final Pattern A_CARD = Pattern.compile("(?:\\d[ -]*){13,}");
  /** Nobody puts down more than this above what he owes. */
  private static final Money MOST_CHANGE = new Money(1_000_000);

  static TenderForm read(Form sent, Bill bill, CashLimit limit, Web web) {
    Money owed = bill.outstanding();
    Optional<Money> part = bill.end().counted().inParts() ? part(sent, owed) : Optional.of(owed);
    Form form = part.isEmpty()
        ? sent.wrong("amount", web.t("cash.amount-wrong", "owed", web.money(owed))) : sent;
    Money amount = part.orElse(owed);
    return form.value("channel").equals("pos") ? card(form, amount, web) : cash(form, amount, limit, web);
  }

  private static Optional<Money> part(Form form, Money owed) {
    String typed = form.value("amount");
    return typed.isBlank() ? Optional.of(owed)
        : Money.typed(typed).filter(m -> m.isPositive() && m.compareTo(owed) <= 0);
  }

  private static TenderForm cash(Form sent, Money amount, CashLimit limit, Web web) {
    Form form = sent;
    Optional<Money> given = sent.value("given").isBlank() ? Optional.of(amount) : Money.typed(sent.value("given"));
    if (given.isEmpty() || given.get().minus(amount).compareTo(MOST_CHANGE) > 0) {
      form = form.wrong("given", web.t("cash.given-wrong"));
    } else if (given.get().compareTo(amount) < 0) {
      form = form.wrong("given", web.t("cash.given-little", "amount", web.money(amount)));
    }
    String paper = plain(sent, "paper");
    if (!paper.isEmpty() && !PAPER.matcher(paper).matches()) {
      form = form.wrong("paper", web.t("cash.paper-wrong"));
    }
    CashLimit.Verdict verdict = limit.of(amount);
    boolean told = verdict == CashLimit.Verdict.TELL && sent.value("told").equals("yes");
    if (verdict == CashLimit.Verdict.TELL && !told) {
      form = form.wrong("told", web.t("cash.told-missing"));
    } else if (verdict == CashLimit.Verdict.NO_CASH) {
      form = form.wrong("given", web.t("cash.no-cash", "most", web.money(limit.most())));
    }
    return form.hasErrors() ? new TenderForm(form, Optional.empty(), amount)
        : new TenderForm(form, given.map(m -> new Tender.Cash(m, paper.isEmpty() ? null : paper, told)), amount);
  }

  private static TenderForm card(Form sent, Money amount, Web web) {
    Form form = sent;
    for (String field : new String[] {"terminal", "approval", "card"}) {
      if (A_CARD.matcher(ArabicText.westernDigits(sent.value(field))).find()) {
        form = form.with(field, "").wrong(field, web.t("cash.card-number"));
      }
    }
    form = matching(form, "terminal", TERMINAL, web.t("cash.terminal-wrong"));
    form = matching(form, "approval", APPROVAL, web.t("cash.approval-wrong"));
    form = matching(form, "card", CARD_END, web.t("cash.card-wrong"));
    return form.hasErrors() ? new TenderForm(form, Optional.empty(), amount)
        : new TenderForm(form, Optional.of(new Tender.Card(plain(sent, "terminal"), plain(sent, "approval"),
            plain(sent, "card"))), amount);
  }

  private static Form matching(Form form, String field, Pattern pattern, String sentence) {
    return pattern.matcher(plain(form, field)).matches() ? form : form.wrong(field, sentence);
  }

  private static String plain(Form form, String field) {
    return ArabicText.westernDigits(form.value(field)).strip().toUpperCase(Locale.ROOT);
  }
}
