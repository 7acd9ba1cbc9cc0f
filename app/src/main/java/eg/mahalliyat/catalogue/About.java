package eg.mahalliyat.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service is.
 *
 * @param category key below {@code categories.}
 * @param laws keys below {@code laws.}
 * @param channels of {@code portal counter national-portal}
 * @param competence which local unit handles it: {@code unit-of-site}
 * @param notOpen why nobody can begin it yet, a key below {@code not-open.}; empty when it is open
 * @param subject null when it starts from nothing
 */
public record About(
    String category, List<String> laws, List<String> channels, String competence, String notOpen,
    @Nullable Subject subject) {}
