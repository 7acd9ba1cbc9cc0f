package eg.mahalliyat.tariff;

import eg.mahalliyat.shared.Mark;

/** A fee rule as the guide page shows it. */
public record Published(String key, String revenueItem, String formula, String legal, Mark mark) {}
