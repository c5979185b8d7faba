package org.jobatlas.employer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.jobatlas.employer.UnusableLogoException;
import org.jobatlas.employer.UnusableLogoException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A logo is an upload like any other: hostile until it was made anew. */
class LogoPictureTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final long MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void aPictureBecomesASmallPngOfTheSameShape(String type) throws IOException {
        BufferedImage small = read(LogoPicture.small(picture(type, 1_200, 600)));
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(small.getHeight()).isEqualTo(160);
        assertThat(new Color(small.getRGB(40, 80)).getRed()).isGreaterThan(200);
        assertThat(new Color(small.getRGB(280, 80)).getBlue()).isGreaterThan(200);
    }

    @Test
    void aSmallPictureIsNotBlownUpAndStaysTransparent() throws IOException {
        BufferedImage clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        BufferedImage small = read(LogoPicture.small(bytes(clear, "png")));
        assertThat(small.getWidth()).isEqualTo(40);
        assertThat(new Color(small.getRGB(20, 20), true).getAlpha()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<html><script>alert(1)</script>",
                "%PDF-1.7",
                "PK\u0003\u0004",
                "GIF89a",
                "\u0089PNG",
                "",
                "BM"
            })
    void theTypeIsToldByTheContentAndNothingElseIsTaken(String content) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), Fault.NO_PICTURE);
    }

    @Test
    void aBitmapIsAPictureButNoneThatIsTaken() throws IOException {
        BufferedImage opaque = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        assertRefused(bytes(opaque, "bmp"), Fault.NO_PICTURE);
    }

    @Test
    void noByteIsKeptAsItCame() throws IOException {
        byte[] upload = picture("gif", 64, 64);
        byte[] hiding = Arrays.copyOf(upload, upload.length + SCRIPT.length());
        System.arraycopy(SCRIPT.getBytes(StandardCharsets.ISO_8859_1), 0, hiding, upload.length, SCRIPT.length());
        byte[] small = LogoPicture.small(hiding);
        assertThat(new String(small, StandardCharsets.ISO_8859_1)).doesNotContain(SCRIPT);
        assertThat(small).startsWith(PNG_START);
        byte[] told = bomb(100, 100, 100, SCRIPT);
        assertThat(new String(told, StandardCharsets.ISO_8859_1)).contains(SCRIPT);
        assertThat(new String(LogoPicture.small(told), StandardCharsets.ISO_8859_1))
                .doesNotContain(SCRIPT);
    }

    @Test
    void whatIsTooLargeIsNotEvenLookedAt() {
        assertRefused(new byte[LogoPicture.MOST_BYTES + 1], Fault.TOO_LARGE);
    }

    @Test
    void aFileThatSaysItIsHugeIsRefusedByItsHead() throws IOException {
        assertRefused(bomb(50_000, 50_000, 0, ""), Fault.WRONG_MEASURES);
        assertRefused(bomb(4_001, 20, 0, ""), Fault.WRONG_MEASURES);
        assertRefused(bomb(3_001, 3_000, 0, ""), Fault.WRONG_MEASURES);
        assertRefused(bomb(8, 8, 8, ""), Fault.WRONG_MEASURES);
    }

    @Test
    void theLargestThatIsTakenIsReadInLittleMemory() throws IOException {
        byte[] bomb = bomb(3_000, 3_000, 3_000, "");
        assertThat(bomb.length).isLessThan(200_000);
        LogoPicture.small(picture("png", 64, 64));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(read(LogoPicture.small(bomb)).getWidth()).isEqualTo(320);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(24 * MEGABYTE);
    }

    @Test
    void aPictureThatEndsTooEarlyIsNone() throws IOException {
        byte[] whole = picture("png", 600, 600);
        assertRefused(Arrays.copyOf(whole, whole.length / 2), Fault.NO_PICTURE);
    }

    private static void assertRefused(byte[] upload, Fault fault) {
        assertThatThrownBy(() -> LogoPicture.small(upload))
                .isInstanceOfSatisfying(
                        UnusableLogoException.class,
                        refused -> assertThat(refused.fault()).isEqualTo(fault));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        assertThat(png).startsWith(PNG_START);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** Red on the left, blue on the right. */
    private static byte[] picture(String type, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return bytes(picture, type);
    }

    private static byte[] bytes(BufferedImage picture, String type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, type, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** A PNG of one colour that packs very well, of which only some rows need be there, with a comment. */
    private static byte[] bomb(int width, int height, int rows, String comment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream png = new DataOutputStream(bytes);
        png.write(PNG_START);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream measures = new DataOutputStream(head);
        measures.writeInt(width);
        measures.writeInt(height);
        measures.write(new byte[] {8, 6, 0, 0, 0});
        chunk(png, "IHDR", head.toByteArray());
        chunk(png, "tEXt", ("Comment\0" + comment).getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream pixels = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int row = 0; row < rows; row++) {
                pixels.write(new byte[1 + 4 * width]);
            }
        }
        chunk(png, "IDAT", packed.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream png, String name, byte[] content) throws IOException {
        byte[] kind = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(kind);
        sum.update(content);
        png.writeInt(content.length);
        png.write(kind);
        png.write(content);
        png.writeInt((int) sum.getValue());
    }
}
