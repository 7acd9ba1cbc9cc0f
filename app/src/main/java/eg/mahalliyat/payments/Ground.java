package eg.mahalliyat.payments;

import eg.mahalliyat.shared.Mark;

/**
 * Why a line is owed.
 *
 * @param explanation JSON as the tariff made it: {@code {"rule": {"ar","en"}, "inputs": [{"name": {"ar","en"}, "value"}]}};
 *     unknown fields are kept and not shown
 * @param legal the law or decree, empty when none is known
 * @param mark {@link Mark#ILLUSTRATIVE} is said on the page: it is no law
 */
public record Ground(String explanation, String legal, Mark mark) {}
