package eg.mahalliyat.payments;

import eg.mahalliyat.shared.Mark;

/**
 * Why a line is owed.
 *
 * @param explanation JSON of how it was computed, as the tariff tells it: {@code {"formula": "...", "inputs":
 *     {"subject.area_m2": "20.5"}}}, and if there is one {@code "sentence": {"ar": "...", "en": "..."}}; other fields are
 *     kept and not shown
 * @param legal the law or decree, empty when none is known
 * @param mark {@link Mark#ILLUSTRATIVE} is said on the page: it is no law
 */
public record Ground(String explanation, String legal, Mark mark) {}
