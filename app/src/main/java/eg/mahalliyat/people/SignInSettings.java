package eg.mahalliyat.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits on signing in ({@code mahalliyat.sign-in.*}).
 *
 * @param triesPerName wrong passwords for one username from one network address in an hour
 * @param triesPerNameAnywhere the same, and codes for one national number, from all addresses together
 * @param codesPerMobile messages with a code to one mobile number in an hour that nobody signs in with
 * @param triesPerAddress tries of all kinds from one network address in ten minutes
 * @param triesPerCode wrong codes and passkeys of one official in a quarter of an hour, from all addresses together
 * @param papersPerPerson files that one citizen uploads in an hour
 */
@ConfigurationProperties("mahalliyat.sign-in")
record SignInSettings(@DefaultValue("8") int triesPerName, @DefaultValue("100") int triesPerNameAnywhere,
    @DefaultValue("5") int codesPerMobile, @DefaultValue("300") int triesPerAddress,
    @DefaultValue("5") int triesPerCode, @DefaultValue("40") int papersPerPerson) {}
