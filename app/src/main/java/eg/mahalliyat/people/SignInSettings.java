package eg.mahalliyat.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits on signing in ({@code mahalliyat.sign-in.*}).
 *
 * @param triesPerName codes for one national number, or passwords for one username, in an hour
 * @param triesPerAddress tries of all kinds from one network address in ten minutes
 */
@ConfigurationProperties("mahalliyat.sign-in")
record SignInSettings(@DefaultValue("8") int triesPerName, @DefaultValue("300") int triesPerAddress) {}
