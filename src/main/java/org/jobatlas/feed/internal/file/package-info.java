/** Reads files of many formats as rows: character sets, CSV, JSON, XML, HTML pages; and imports them. */
@NullMarked
package org.jobatlas.feed.internal.file;

import org.jspecify.annotations.NullMarked;
