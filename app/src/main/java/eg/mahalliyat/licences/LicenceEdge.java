package eg.mahalliyat.licences;

import org.jspecify.annotations.Nullable;

/**
 * One way of a register entry.
 *
 * @param from null for the beginning
 * @param fact what the journal is told
 */
record LicenceEdge(
    @Nullable LicenceState from, LicenceCommand command, LicenceState to, Class<? extends LicenceFact> fact) {}
