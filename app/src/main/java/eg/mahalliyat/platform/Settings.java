package eg.mahalliyat.platform;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets for the whole platform ({@code mahalliyat.*}).
 *
 * @param home folder for kept data: database, files, keys
 * @param publicUrl the address under which citizens reach the portal; it is printed in QR codes, and
 *     officials' passkeys are bound to it
 * @param secret at least 32 characters from the environment; all other keys are derived from it
 * @param demo true fills an empty database with people and licences to try
 */
@ConfigurationProperties("mahalliyat")
public record Settings(@DefaultValue("var") Path home, @DefaultValue("http://localhost:8080") URI publicUrl,
    @DefaultValue("") String secret, @DefaultValue("false") boolean demo) {}
