package eg.mahalliyat.tariff;

import eg.mahalliyat.shared.Money;

/**
 * What was taken off a line.
 *
 * @param key word key below {@code reductions.}
 * @param amount how much it was
 * @param percent as {@code 25}; empty where the decree names an amount
 * @param validity since when and until when it is granted
 */
public record Applied(String key, Money amount, String percent, Validity validity, Source source) {}
