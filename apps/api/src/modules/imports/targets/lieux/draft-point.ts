import { decimalOf, isInFrance, isOnEarth, isSwapped, mirrored, pointOf, type Point } from '../../recognition/coordinates.js';
import type { RowReader } from '../../recognition/row-reader.js';

/** The point of a row, if it has one, checked against the earth and against the territory of its commune. */
export function readPoint(reader: RowReader, departement: string | undefined): Point | undefined {
  const found = fromTwoColumns(reader) ?? fromOneColumn(reader);
  if (!found) return undefined;
  const { point, column } = found;
  const params = { latitude: point.latitude, longitude: point.longitude };
  if (isSwapped(point, departement)) {
    reader.warn(column, 'COORDINATES_SWAPPED', params);
    return mirrored(point);
  }
  if (!isOnEarth(point)) {
    reader.warn(column, 'COORDINATES_OUT_OF_RANGE', params);
    return undefined;
  }
  if (!isInFrance(point, departement)) {
    reader.warn(column, departement ? 'COORDINATES_NOT_IN_TERRITORY' : 'COORDINATES_ABROAD', { ...params, ...(departement ? { departement } : {}) });
  }
  return point;
}

function fromTwoColumns(reader: RowReader): { point: Point; column: string } | undefined {
  const latitudeCell = reader.first('latitude');
  const longitudeCell = reader.first('longitude');
  const cells = [latitudeCell, longitudeCell].filter((cell) => cell !== undefined);
  for (const cell of cells) {
    if (decimalOf(cell.text) === null) reader.notUnderstood(cell, cell === latitudeCell ? 'latitude' : 'longitude', 'COORDINATE_INVALID');
  }
  if (!latitudeCell || !longitudeCell) {
    if (cells[0]) reader.warn(cells[0].column, 'COORDINATE_ALONE', { value: cells[0].text });
    return undefined;
  }
  const latitude = decimalOf(latitudeCell.text);
  const longitude = decimalOf(longitudeCell.text);
  return latitude === null || longitude === null ? undefined : { point: { latitude, longitude }, column: latitudeCell.column };
}

function fromOneColumn(reader: RowReader): { point: Point; column: string } | undefined {
  const cell = reader.first('coordinates');
  if (!cell) return undefined;
  const point = pointOf(cell.text);
  if (!point) reader.notUnderstood(cell, 'coordinates', 'COORDINATE_INVALID');
  return point ? { point, column: cell.column } : undefined;
}
