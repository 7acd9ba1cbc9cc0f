package eg.mahalliyat.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who comes in first, when there is no official yet ({@code mahalliyat.first-administrator.*}).
 *
 * @param username of the ministry's administrator, who makes the governorates'; empty makes nobody
 * @param password for one use: it only opens the page on which he chooses his own
 */
@ConfigurationProperties("mahalliyat.first-administrator")
public record FirstAdministratorSettings(@DefaultValue("") String username, @DefaultValue("") String password) {}
