"""Pages of print as files: ALTO, PAGE XML, hOCR, PDF, with the furniture of a book and the places of all lines."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from tests.builders.print_shop import HEIGHT, LEFT, LETTER, LINE, TOP, WIDTH, blocks, place, whole

ALTO = "http://www.loc.gov/standards/alto/ns-v4#"
PAGE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"


def alto(sheet, *, places=True, by_paragraph=False, namespace=ALTO):
    """Return a page in ALTO: the head and the number as blocks of the print space, words torn by ``HYP``."""
    x = y = 0

    def at(left, top, width, height):
        return f' HPOS="{left}" VPOS="{top}" WIDTH="{width}" HEIGHT="{height}"' if places else ""

    def line(row, number, name):
        strings = []
        for position, word in enumerate(row.text.split()):
            last = row.torn and position == len(row.text.split()) - 1
            subs = f' SUBS_TYPE="HypPart1" SUBS_CONTENT={quoteattr(whole(row))}' if last else ""
            strings.append(f'<String CONTENT={quoteattr(word)} WC="0.9"{subs}/>')
        hyphen = '<HYP CONTENT="-"/>' if row.torn else ""
        return f'<TextLine ID="{name}"{at(*place(row, number))}>{"<SP/>".join(strings)}{hyphen}</TextLine>'

    groups = blocks(sheet) if by_paragraph else [list(enumerate(sheet.rows))]
    body = "".join(
        f'<TextBlock ID="b{n}">{"".join(line(row, number, f"l{number}") for number, row in group)}</TextBlock>'
        for n, group in enumerate(groups)
    )
    x = LEFT + (WIDTH - len(sheet.head)) * LETTER // 2
    head = "<SP/>".join(f'<String CONTENT="{word}"/>' for word in sheet.head.split())
    head = f'<TextBlock ID="h"><TextLine{at(x, y + 20, len(sheet.head) * LETTER, 16)}>{head}</TextLine></TextBlock>'
    x = LEFT + (WIDTH - 3) * LETTER if sheet.is_right else LEFT
    number = f'<TextLine{at(x, y + 20, 30, 16)}><String CONTENT="{sheet.number}"/></TextLine>'
    number = f'<TextBlock ID="n">{number}</TextBlock>'
    furniture = head + number if sheet.is_right else number + head
    space = f' xmlns="{namespace}"' if namespace else ""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<alto{space}><Description><MeasurementUnit>pixel</MeasurementUnit>'
        "<OCRProcessing><ocrProcessingStep><processingDateTime>2020-05-06</processingDateTime><processingSoftware>"
        "<softwareName>Lector</softwareName><softwareVersion>2.1</softwareVersion></processingSoftware>"
        "</ocrProcessingStep></OCRProcessing></Description>"
        f'<Layout><Page ID="p" PHYSICAL_IMG_NR="{sheet.number - 290}">'
        f"<PrintSpace>{furniture}{body}</PrintSpace></Page></Layout></alto>"
    ).encode()


def pagexml(sheet, *, places=True, by_paragraph=False, sign="\N{NOT SIGN}"):
    """Return a page in PAGE XML: regions out of order in the file, head and number typed, words torn by *sign*."""

    def coords(left, top, width, height):
        points = ((left, top), (left + width, top), (left + width, top + height), (left, top + height))
        return f'<Coords points="{" ".join(f"{x},{y}" for x, y in points)}"/>' if places else ""

    def equivalent(text):
        return f'<TextEquiv conf="0.8"><Unicode>{escape(text)}</Unicode></TextEquiv>'

    def line(row, number):
        text = row.text + (sign if row.torn else "")
        return f'<TextLine id="l{number}">{coords(*place(row, number))}{equivalent(text)}</TextLine>'

    groups = blocks(sheet) if by_paragraph else [list(enumerate(sheet.rows))]
    regions = [
        f'<TextRegion id="r{n}" type="paragraph">{"".join(line(row, number) for number, row in group)}</TextRegion>'
        for n, group in enumerate(groups)
    ]
    order = "".join(f'<RegionRefIndexed index="{n}" regionRef="r{n}"/>' for n in range(len(groups)))
    head = f'<TextRegion id="h"><TextLine>{coords(300, 20, 200, 16)}{equivalent(sheet.head)}</TextLine></TextRegion>'
    foot = coords(LEFT, 60 + TOP + HEIGHT * LINE, 30, 16)
    number = f'<TextRegion id="n"><TextLine>{foot}{equivalent(f"- {sheet.number} -")}</TextLine></TextRegion>'
    refs = '<RegionRefIndexed index="0" regionRef="h"/>', '<RegionRefIndexed index="9" regionRef="n"/>'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<PcGts xmlns="{PAGE}"><Metadata><Creator>Lector</Creator>'
        "<Created>2020-05-06T10:00:00</Created></Metadata>"
        f'<Page imageFilename="scan_{sheet.number:04}.jpg"><ReadingOrder><OrderedGroup id="o">{refs[1]}'
        f'<OrderedGroupIndexed id="g" index="5">{order}</OrderedGroupIndexed>{refs[0]}</OrderedGroup></ReadingOrder>'
        f"{number}{''.join(reversed(regions))}{head}</Page></PcGts>"
    ).encode()


def _hocr_line(row, at, ppageno):
    left, top, width, height = place(row, at)
    words = (row.text + "-" * bool(row.torn)).split()
    word = "<span class='ocrx_word' title='bbox 1 2 3 4; x_wconf 91'>"
    spans = " ".join(f"{word}{escape(one)}</span>" for one in words)
    box = f"bbox {left} {top} {left + width} {top + height}; baseline 0 -3; x_size 18"
    return f"<span class='ocr_line' id='line_{ppageno}_{at}' title=\"{box}\">{spans}\n</span>"


def _hocr_page(sheet, ppageno, groups):
    body = "".join(
        f"<p class='ocr_par' lang='eng'>\n{''.join(_hocr_line(row, at, ppageno) for at, row in group)}</p>\n"
        for group in groups
    )
    head = f"{sheet.head} {sheet.number}" if sheet.is_right else f"{sheet.number} {sheet.head}"
    top = f"<p class='ocr_par'><span class='ocr_line' title='bbox 100 40 700 56'>{head}</span></p>"
    title = f"image &quot;scan_{ppageno:03}.png&quot;; bbox 0 0 1000 1400; ppageno {ppageno}"
    return (
        f"<div class='ocr_page' id='page_{ppageno}' title='{title}'>\n<div class='ocr_carea'>{top}</div>"
        f"<div class='ocr_carea'>{body}</div></div>\n"
    )


def hocr(sheets, *, by_paragraph=True):
    """Return pages as one hOCR file, as Tesseract writes it: words torn by a plain hyphen."""
    pages = [
        _hocr_page(sheet, at, blocks(sheet) if by_paragraph else [list(enumerate(sheet.rows))])
        for at, sheet in enumerate(sheets)
    ]
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" '
        "xml:lang=\"en\"><head><title>Scan</title><meta name='ocr-system' content='lector 2.1'/></head><body>\n"
        f"{''.join(pages)}</body></html>"
    ).encode()


def pdf_objects(objects, trailer=b"/Root 1 0 R"):
    """Return a PDF of *objects*, numbered from 1."""
    out, table = b"%PDF-1.5\n", b""
    for number, body in enumerate(objects, 1):
        table += b"%010d 00000 n \n" % len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    return out + head + b"trailer<</Size %d %s>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, len(out))


def pdf_file(contents, *, labels=b"", trailer=b"/Root 1 0 R"):
    """Return a PDF of pages of 400 by 700 points, whose contents are given; fonts F (Courier) and H (Helvetica)."""
    kids = b" ".join(b"%d 0 R" % (5 + 2 * number) for number in range(len(contents)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R%s>>" % labels,
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(contents)),
        b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for number, content in enumerate(contents):
        fonts = b"<</Font<</F 3 0 R/H 4 0 R>>>>"
        page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 700]/Contents %d 0 R/Resources%s>>"
        objects += [page % (6 + 2 * number, fonts), b"<</Length %d>>stream\n%s\nendstream" % (len(content), content)]
    return pdf_objects(objects, trailer)


def shown(text, left, top, *, size=25 / 3, font="F", rise=0):
    """Return what shows *text* so many points from the left and from the top of the page."""
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)").encode("cp1252")
    return b"BT /%s %.4f Tf %d Ts %.2f %.2f Td (%s) Tj ET\n" % (font.encode(), size, rise, left, 700 - top, escaped)


def pdf(sheets, *, labels=False):
    """Return pages as a PDF with a text layer: Courier, whose letters are half a unit of the print shop wide."""
    contents = []
    for sheet in sheets:
        number = (LEFT + (WIDTH - 3) * LETTER) / 2 if sheet.is_right else LEFT / 2
        content = shown(sheet.head, 150, 40) + shown(str(sheet.number), number, 40)
        for at, row in enumerate(sheet.rows):
            left, top, _, height = place(row, at)
            content += shown(row.text + "-" * bool(row.torn), left / 2, (top + height) / 2)
        contents.append(content)
    nums = b"/PageLabels<</Nums[0<</S/D/St %d>>]>>" % sheets[0].number
    return pdf_file(contents, labels=nums if labels else b"")
