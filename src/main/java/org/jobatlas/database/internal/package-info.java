/** Starting, attaching to and stopping the embedded PostgreSQL. */
@NullMarked
package org.jobatlas.database.internal;

import org.jspecify.annotations.NullMarked;
