package eg.mahalliyat.requests;

import eg.mahalliyat.payments.Ground;
import eg.mahalliyat.payments.Label;
import eg.mahalliyat.payments.Line;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.requests.SupplementaryBill.Why;
import eg.mahalliyat.revenue.Item;
import eg.mahalliyat.revenue.RevenueGuide;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a supplementary bill asks for: an amount of a revenue item, with its ground in both languages. */
@Component
public final class SupplementLines {
  private final RevenueGuide guide;
  private final Words words;
  private final InstantSource clock;

  SupplementLines(RevenueGuide guide, Words words, InstantSource clock) {
    this.guide = guide;
    this.words = words;
    this.clock = clock;
  }

  /** The revenue items that hold today. */
  public List<Item> items() {
    return guide.items(today());
  }

  /** An amount of an item; empty when there is no such item today. */
  public Optional<Line> amount(String item, Money amount, Why why) {
    return guide.item(item, today()).map(one -> new Line(1, Line.SUPPLEMENT, one.code(), amount,
        new Label(one.content().ar(), one.content().en()), ground(why)));
  }

  /** Officials named the law, so its source is named; the applicant reads why below the line. */
  private Ground ground(Why why) {
    return new Ground(Json.write(told(why)), why.legal(), Mark.SOURCED);
  }

  /** Why it is asked for, as a ground keeps it. */
  Map<String, Object> told(Why why) {
    return Map.of("supplement", why.reason().name(),
        "rule", Map.of("ar", said(why, Words.ARABIC), "en", said(why, Words.ENGLISH)));
  }

  private String said(Why why, Locale language) {
    String reason = words.in(language).of("supplements.reason." + why.reason());
    return words.in(language).of("supplements.said", Map.of("reason", reason, "explanation", why.explanation()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
  }
}
