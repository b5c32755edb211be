package org.tonghu.starter.papers;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Sets papers as PDF on A4, margins as for official documents (GB/T 9704-2012: 37 mm above, 28 mm
 * at the left), with the glyphs used embedded.
 */
public final class PaperPress {

    private static final float MM = 72f / 25.4f;

    private final BaseFont face;

    private PaperPress(BaseFont face) {
        this.face = face;
    }

    /**
     * @param name of the font file; {@code ,0} behind it picks a face of a collection
     */
    public static PaperPress with(String name) {
        try {
            BaseFont face = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            face.setSubset(true);
            return new PaperPress(face);
        } catch (java.io.IOException | DocumentException e) {
            throw new IllegalStateException("tonghu.papers.font=" + name + " is no usable font", e);
        }
    }

    /** Ends the PDF; the stream below stays open. */
    public void print(PaperLayout layout, Map<String, String> values, OutputStream to) {
        Document paper = new Document(PageSize.A4, 28 * MM, 26 * MM, 37 * MM, 35 * MM);
        PdfWriter.getInstance(paper, to).setCloseStream(false);
        paper.addTitle(layout.name());
        paper.open();
        List<String> lines = layout.filled(values);
        for (int i = 0; i < lines.size(); i++) {
            int end = i;
            while (end < lines.size() && lines.get(end).startsWith("|")) {
                end++;
            }
            paper.add(end > i ? table(lines.subList(i, end)) : paragraph(lines.get(i)));
            i = Math.max(i, end - 1);
        }
        paper.close();
    }

    private Paragraph paragraph(String line) {
        Paragraph paragraph;
        if (line.startsWith("# ")) {
            paragraph = text(line.substring(2), 22, Element.ALIGN_CENTER);
            paragraph.setSpacingAfter(14);
        } else if (line.startsWith("## ")) {
            paragraph = text(line.substring(3), 12, Element.ALIGN_CENTER);
            paragraph.setSpacingAfter(10);
        } else if (line.startsWith("> ")) {
            paragraph = text(line.substring(2), 14, Element.ALIGN_RIGHT);
        } else {
            paragraph = text(line.isBlank() ? " " : line, 14, Element.ALIGN_LEFT);
            paragraph.setFirstLineIndent(line.isBlank() ? 0 : 28);
        }
        return paragraph;
    }

    private Paragraph text(String words, float size, int alignment) {
        Paragraph paragraph = new Paragraph(size * 1.8f, words, new Font(face, size));
        paragraph.setAlignment(alignment);
        return paragraph;
    }

    private PdfPTable table(List<String> rows) {
        List<List<String>> cells = rows.stream().map(PaperPress::cells).toList();
        int columns = cells.stream().mapToInt(List::size).max().orElseThrow();
        PdfPTable table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSpacingAfter(8);
        for (List<String> row : cells) {
            for (int i = 0; i < row.size(); i++) {
                boolean last = i == row.size() - 1;
                table.addCell(cell(row.get(i), i % 2 == 0, last ? columns - i : 1));
            }
        }
        return table;
    }

    private PdfPCell cell(String words, boolean label, int width) {
        PdfPCell cell = new PdfPCell(new Phrase(18, words, new Font(face, 11)));
        cell.setColspan(width);
        cell.setPadding(6);
        cell.setBorder(Rectangle.BOX);
        cell.setHorizontalAlignment(label ? Element.ALIGN_CENTER : Element.ALIGN_LEFT);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    private static List<String> cells(String row) {
        String inner = row.strip().replaceAll("^\\||\\|$", "");
        return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
