package eg.mahalliyat.tariff;

import eg.mahalliyat.shared.Mark;

/**
 * Where a value comes from.
 *
 * @param legal the law, decree or decision
 * @param mark how far it can be trusted; illustrative values must be shown as such
 */
public record Source(String legal, Mark mark) {}
