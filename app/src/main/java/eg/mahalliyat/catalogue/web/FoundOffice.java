package eg.mahalliyat.catalogue.web;

/**
 * A local unit in the reader's language.
 *
 * @param kind district, city, markaz and city
 * @param open whether the service that was asked for can be begun there
 */
public record FoundOffice(String code, String name, String governorate, String kind, boolean open) {}
