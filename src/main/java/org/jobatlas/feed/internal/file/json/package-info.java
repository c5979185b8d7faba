/** Postings in JSON, also where it is faulty. */
@NullMarked
package org.jobatlas.feed.internal.file.json;

import org.jspecify.annotations.NullMarked;
