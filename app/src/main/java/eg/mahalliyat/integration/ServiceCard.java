package eg.mahalliyat.integration;

import eg.mahalliyat.catalogue.Service;

/**
 * A service in a list.
 *
 * @param open false while it is described but cannot be begun
 * @param category key of one of the categories
 */
public record ServiceCard(String code, int version, Said title, Said summary, String category, boolean open) {
  static ServiceCard of(Service service) {
    return new ServiceCard(service.code(), service.version(), Said.of(service, "title"), Said.of(service, "summary"),
        service.definition().about().category(), service.open());
  }
}
