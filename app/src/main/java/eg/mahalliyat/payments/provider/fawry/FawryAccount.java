package eg.mahalliyat.payments.provider.fawry;

/**
 * One merchant account with Fawry.
 *
 * @param name the provider's name here, as {@code fawry}
 */
record FawryAccount(String name, FawrySettings settings) {}
