package eg.mahalliyat.payments;

import eg.mahalliyat.shared.Mark;

/**
 * Why a line is owed.
 *
 * @param explanation JSON of how it was computed: {@code {"rule": {"ar", "en"}, "formula": "...", "inputs": [{"name":
 *     {"ar", "en"}, "value": "20.5"}]}}; what is missing is not shown, what is unknown is kept
 * @param legal the law or decree, empty when none is known
 * @param mark {@link Mark#ILLUSTRATIVE} is said on the page
 */
public record Ground(String explanation, String legal, Mark mark) {}
